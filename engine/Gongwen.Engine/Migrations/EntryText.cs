using Gongwen.Contracts;
using Gongwen.Engine.Data;

namespace Gongwen.Engine.Migrations;

/// <summary>A key with its value, taken from its place to be written in another.</summary>
internal sealed class EntryText(ReportText text, RawNode owner, RawProperty property)
{
    private readonly BlockEntry? _block = text.IsFlow(owner) ? null : BlockEntry.Of(text, property);

    /// <summary>False when it is written in a way that isn't changed by itself.</summary>
    public bool IsMovable => (text.IsFlow(owner) || _block is not null) && text.Text[property.Start] is not ('&' or '*' or '!' or '?');

    /// <summary>The stretch whose comments come along.</summary>
    public (int Start, int End) Extent => _block is null ? (property.Start, ReportText.EndOf(property)) : (_block.Start(text), _block.End(text));

    /// <summary>The comments that come along.</summary>
    public IEnumerable<string> Comments => text.CommentsIn(Extent.Start, Extent.End);

    /// <summary>A new key, quoted as the old one is.</summary>
    public string NewKey(string key, bool isFlow) => ValueText.Key(key, text.IsJson ? '"' : text.Text[property.Start], isFlow);

    /// <summary>As lines in a column, below new outer keys; comments come first.</summary>
    public List<string> Lines(IReadOnlyList<string> keys, int column)
    {
        var lines = new List<string>();
        if (_block is { StartsLine: true })
        {
            for (var line = _block.FirstLine; line < _block.KeyLine; line++)
                lines.Add(Pad(column) + text.Line(line).TrimStart());
        }

        for (var index = 0; index < keys.Count - 1; index++)
            lines.Add($"{Pad(column + (2 * index))}{NewKey(keys[index], isFlow: false)}:");
        column += 2 * (keys.Count - 1);
        var start = Pad(column) + NewKey(keys[^1], isFlow: false);
        if (_block is null)
            AddFlowValue(lines, start, column);
        else
            AddBlockValue(lines, start, column, _block);
        return lines;
    }

    /// <summary>On one line, without the comments; null when that isn't possible.</summary>
    public string? InFlow(IReadOnlyList<string> keys, bool isTight)
    {
        if (FlowValue(property.Value) is not { } value)
            return null;
        var separator = isTight ? ":" : ": ";
        var written = $"{NewKey(keys[^1], isFlow: true)}{separator}{value}";
        for (var index = keys.Count - 2; index >= 0; index--)
            written = $"{NewKey(keys[index], isFlow: true)}{separator}{(text.IsJson ? $"{{{written}}}" : $"{{ {written} }}")}";
        return written;
    }

    /// <summary>Its lines as comments.</summary>
    public List<string> AsComments(int column)
    {
        if (_block is null)
            return [.. LinesOf(text.Text[property.Start..ReportText.EndOf(property)]).Select(line => $"{Pad(column)}# {line}")];
        var lines = new List<string>();
        for (var line = _block.FirstLine; line <= _block.LastLine; line++)
        {
            var written = line == _block.KeyLine ? text.Text[property.Start..text.Source.LineEnd(line)] : text.Line(line);
            var shown = line == _block.KeyLine ? written : Shifted(written, -column);
            lines.Add(line < _block.KeyLine ? written : $"{Pad(column)}# {shown}".TrimEnd());
        }

        return lines;
    }

    private static string Pad(int column) => new(' ', column);

    private static string[] LinesOf(string stretch) => stretch.ReplaceLineEndings("\n").Split('\n');

    private void AddBlockValue(List<string> lines, string start, int column, BlockEntry block)
    {
        lines.Add(start + text.Text[property.End..text.Source.LineEnd(block.KeyLine)]);
        for (var line = block.KeyLine + 1; line <= block.LastLine; line++)
            lines.Add(Shifted(text.Line(line), column - block.Column));
    }

    private void AddFlowValue(List<string> lines, string start, int column)
    {
        var parts = LinesOf(text.Text[property.Value.Start..property.Value.End]);
        lines.Add(parts[0].Length == 0 ? start + ":" : $"{start}: {parts[0]}");
        var shift = column - (text.FirstOfLine(text.Source.LineOf(property.Start)) - text.Source.LineStart(text.Source.LineOf(property.Start)));
        foreach (var part in parts.Skip(1))
        {
            var moved = Shifted(part, shift);
            lines.Add(moved.Length > 0 && IndentOf(moved) <= column ? Pad(column + 1) + moved.TrimStart() : moved);
        }
    }

    private static string Shifted(string line, int by)
    {
        if (by >= 0)
            return line.Trim().Length == 0 ? line : Pad(by) + line;
        return line[Math.Min(-by, IndentOf(line))..];
    }

    private static int IndentOf(string line)
    {
        var indent = 0;
        while (indent < line.Length && line[indent] == ' ')
            indent++;
        return indent;
    }

    private string? FlowValue(RawNode value)
    {
        var written = text.Text[value.Start..value.End];
        if (value.Target is not null || text.IsFlow(value) || text.IsFlow(owner))
            return written.Length == 0 ? "null" : written;
        if (written.Length > 0 && written[0] is '&' or '!')
            return null;
        switch (value.Kind)
        {
            case DataKind.Null:
                return "null";
            case DataKind.List:
                var items = value.Items.Select(FlowValue).ToList();
                return items.Contains(null) ? null : $"[{string.Join(", ", items)}]";
            case DataKind.Object:
                var values = value.Properties.Select(inner => FlowValue(inner.Value) is { } found ? $"{ValueText.Key(inner.Key, text.Text[inner.Start], isFlow: true)}: {found}" : null).ToList();
                return values.Contains(null) ? null : $"{{ {string.Join(", ", values)} }}";
            case DataKind.Text:
                return written[0] is '"' or '\'' && !written.Contains('\n', StringComparison.Ordinal) ? written : ValueText.Text(value.Text, ' ', isFlow: true);
            default:
                return written;
        }
    }
}
