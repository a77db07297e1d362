using System.Globalization;
using Gongwen.Contracts;
using Gongwen.Engine.Markup;
using Gongwen.Liquid;

namespace Gongwen.Engine.Templates;

/// <summary>Collects what the templates write as pieces that know their origin; in a draft a missing value leaves a gap.</summary>
internal sealed class FilledTextOutput(bool draft) : ITemplateOutput
{
    private const string NoLabel = "无";

    private readonly FilledPieces _pieces = new();

    // A loop comes to the same words and tags of a template again and again.
    private readonly Dictionary<SourceSpan, Written> _written = [];

    /// <summary>The pieces so far.</summary>
    public IReadOnlyList<FilledPiece> Pieces => _pieces;

    /// <summary>True when a gap was left since the pieces were that many.</summary>
    public bool HasGapSince(int count) => _pieces.Skip(count).Any(piece => piece.Kind == PieceKind.Gap);

    /// <summary>How many pieces there may be. Default: any number.</summary>
    public int MostPieces { get; init; } = int.MaxValue;

    /// <summary>Called when there are more.</summary>
    public Action? WhenTooLong { get; init; }

    /// <summary>True when there are more pieces than there may be.</summary>
    public bool IsTooLong => _pieces.Count > MostPieces;

    /// <summary>Two sections never share a paragraph.</summary>
    public void BeginSection()
    {
        if (_pieces.Count > 0)
            _pieces.Add(new FilledPiece("\n\n", PieceKind.Literal, _pieces[^1].Origin with { Data = null }));
    }

    /// <summary>A gap that stands for a whole part of the document.</summary>
    public void AddGap(string label, SourceLocation? place)
    {
        _pieces.Add(new FilledPiece("\n\n", PieceKind.Literal, new Origin(place, null)));
        _pieces.Add(new FilledPiece($"待补：{label}", PieceKind.Gap, new Origin(place, null)));
        _pieces.Add(new FilledPiece("\n\n", PieceKind.Literal, new Origin(place, null)));
    }

    /// <summary>Puts other words in the first heading of level 1 that was written since the pieces were that many; false when there is none.</summary>
    /// <param name="since">How many pieces there were.</param>
    /// <param name="title">The words.</param>
    /// <param name="label">The number as it is to be written, "无" for none; null for the layout's own.</param>
    public bool ReplaceHeading(int since, DataNode title, DataNode? label)
    {
        for (var i = since; i < _pieces.Count; i++)
        {
            if (_pieces[i].Kind != PieceKind.Literal || HeadingIn(_pieces[i].Text) is not { } start)
                continue;
            var (first, origin) = (_pieces[i], _pieces[i].Origin);
            var end = i;
            var rest = first.Text[start..];
            while (rest.IndexOf('\n', StringComparison.Ordinal) < 0 && ++end < _pieces.Count)
                rest = _pieces[end].Kind == PieceKind.Literal ? _pieces[end].Text : "";
            var lineEnd = rest.IndexOf('\n', StringComparison.Ordinal);
            List<FilledPiece> written = [first with { Text = first.Text[..start] }];
            if (label is { IsBlank: false })
            {
                if (label.Text != NoLabel)
                    written.Add(new FilledPiece(label.Text, PieceKind.Value, origin with { Data = label }));
                written.Add(new FilledPiece("{label}", PieceKind.Literal, origin));
            }

            written.Add(new FilledPiece(title.Text, PieceKind.Value, origin with { Data = title }));
            if (lineEnd >= 0)
                written.Add(_pieces[end] with { Text = rest[lineEnd..] });
            _pieces.Replace(i, Math.Min(end + 1, _pieces.Count) - i, written);
            return true;
        }

        return false;
    }

    // Where the words of a heading begin that opens a line of the template.
    private static int? HeadingIn(string text)
    {
        const string mark = "## ";
        for (var at = text.IndexOf(mark, StringComparison.Ordinal); at >= 0; at = text.IndexOf(mark, at + 1, StringComparison.Ordinal))
        {
            if (text.AsSpan(0, at).TrimEnd([' ', '\t', '\u3000']) is [] or [.., '\n' or '\r'])
                return at + mark.Length;
        }

        return null;
    }

    public void WriteLiteral(ReadOnlySpan<char> text, SourceSpan span)
    {
        if (text.IsEmpty || JoinsBlank(text))
            return;
        var written = WrittenAt(span);
        // A part of a trimmed text has the place of the whole.
        if (written.Text is null || !text.SequenceEqual(written.Text))
            written.Text = text.ToString();
        Add(new FilledPiece(written.Text, PieceKind.Literal, written.Origin));
    }

    public void WriteValue(ReadOnlySpan<char> text, SourceSpan expression, object? source)
    {
        if (text.IsEmpty)
            return;
        var node = source as DataNode;
        Add(new FilledPiece(AsWritten(text, node), PieceKind.Value, WrittenAt(expression).Origin with { Data = node }));
    }

    public void WriteMissing(string expression, SourceSpan span, bool isNull)
    {
        if (draft)
            _pieces.Add(new FilledPiece($"待补：{LabelOf(expression)}", PieceKind.Gap, WrittenAt(span).Origin));
    }

    /// <summary>The last name of an expression: 部分.事实.次数 | 汉字数 is 次数.</summary>
    private static string LabelOf(string expression)
    {
        var path = expression.Split('|', 2)[0].Trim();
        var label = path[(path.LastIndexOfAny(['.', '[']) + 1)..].Trim('"', '\'', ']', ' ');
        return label.Length > 0 ? label : path;
    }

    /// <summary>A number prints as the data file writes it: 12.50 stays 12.50, and 3E2, which may be a room, 3E2.</summary>
    private static string AsWritten(ReadOnlySpan<char> text, DataNode? node)
    {
        if (node is null || text.SequenceEqual(node.Text))
            return node?.Text ?? text.ToString();
        return node.Kind == DataKind.Number && (IsSameDecimal(text, node) || IsSameFloat(text, node.Text)) ? node.Text : text.ToString();
    }

    private static bool IsSameDecimal(ReadOnlySpan<char> text, DataNode node) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var printed) && node.Number == printed;

    // What has a point or an exponent the templates hold as a float, which has fewer digits than may be written.
    private static bool IsSameFloat(ReadOnlySpan<char> text, string written) =>
        written.AsSpan().IndexOfAny('.', 'e', 'E') >= 0
        && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var printed)
        && double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && printed.Equals(number);

    // A loop over very many rows that prints few leaves a blank line for each; one is as good as all.
    private bool JoinsBlank(ReadOnlySpan<char> text)
    {
        if (MostPieces == int.MaxValue || _pieces.Count == 0 || !text.IsWhiteSpace() || _pieces[^1] is not { Kind: PieceKind.Literal } last || !string.IsNullOrWhiteSpace(last.Text))
            return false;
        var lines = last.Text.Count(c => c == '\n') + text.Count('\n');
        _pieces[^1] = last with { Text = lines > 1 ? "\n\n" : lines == 1 ? "\n" : last.Text };
        return true;
    }

    private Written WrittenAt(SourceSpan span)
    {
        if (!_written.TryGetValue(span, out var written))
            _written[span] = written = new Written(new Origin(TemplatePlace.Of(span), null));
        return written;
    }

    private void Add(FilledPiece piece)
    {
        _pieces.Add(piece);
        if (_pieces.Count - 1 == MostPieces)
            WhenTooLong?.Invoke();
    }

    // What stands at a place of a template.
    private sealed class Written(Origin origin)
    {
        public Origin Origin { get; } = origin;

        public string? Text { get; set; }
    }
}
