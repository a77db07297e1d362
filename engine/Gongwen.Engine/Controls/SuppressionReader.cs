using Gongwen.Contracts;
using Gongwen.Engine.Data;

namespace Gongwen.Engine.Controls;

/// <summary>Finds the comments that let findings pass: # … in YAML, &lt;!-- … --> in Markdown.</summary>
internal static class SuppressionReader
{
    // A report with more of them has other troubles.
    private const int Most = 1000;

    /// <summary>Those of a YAML file. Each is for the line it ends, or, alone on its line, for the next line that is no comment; a value that begins there is covered to its end.</summary>
    /// <param name="source">The text.</param>
    /// <param name="root">The values with their places.</param>
    /// <param name="names">The rules there are; asked for when there is a comment.</param>
    /// <param name="findings">Gets the faults of the comments.</param>
    public static Suppressions OfYaml(SourceText source, DataNode root, Func<RuleNames> names, FindingList findings)
    {
        if (!source.Text.Contains("gw", StringComparison.OrdinalIgnoreCase))
            return Suppressions.None;
        var lines = new ValueLines(source, root);
        var found = new List<Suppression>();
        for (var line = 0; line < source.LineCount && found.Count < Most; line++)
        {
            var (start, end) = (source.LineStart(line), source.LineEnd(line));
            for (var mark = source.Text.IndexOf('#', start, end - start); mark >= 0; mark = source.Text.IndexOf('#', mark + 1, end - mark - 1))
            {
                if ((mark > start && source.Text[mark - 1] is not (' ' or '\t')) || !SuppressionText.IsMeant(source.Text.AsSpan(mark + 1, end - mark - 1)) || lines.IsInValue(mark))
                    continue;
                var isAlone = source.Text.AsSpan(start, mark - start).IsWhiteSpace();
                var first = isAlone ? NextLine(source, line) : line;
                if (SuppressionText.Read(source.Text[(mark + 1)..end], source.Place(mark, end), names(), findings) is { } read)
                    found.Add(new Suppression(source.Place(mark, end), read.RuleIds, read.Reason, first + 1, lines.EndOf(first + 1)));
                break;
            }
        }

        return new Suppressions(source.File, found);
    }

    /// <summary>Those of a Markdown file: each is for the line it stands on, or, alone on its line, for the next paragraph.</summary>
    /// <param name="source">The text.</param>
    /// <param name="names">The rules there are; asked for when there is a comment.</param>
    /// <param name="findings">Gets the faults of the comments.</param>
    public static Suppressions OfMarkdown(SourceText source, Func<RuleNames> names, FindingList findings)
    {
        var found = new List<Suppression>();
        for (var line = 0; line < source.LineCount && found.Count < Most; line++)
        {
            var (start, end) = (source.LineStart(line), source.LineEnd(line));
            var text = source.Text.AsSpan(start, end - start);
            var open = text.IndexOf("<!--");
            var close = open < 0 ? -1 : text[open..].LastIndexOf("-->");
            if (close < 4 || !SuppressionText.IsMeant(text[(open + 4)..(open + close)]))
                continue;
            var isAlone = text[..open].IsWhiteSpace() && text[(open + close + 3)..].IsWhiteSpace();
            var first = isAlone ? NextText(source, line) : line;
            var place = source.Place(start + open, start + open + close + 3);
            if (SuppressionText.Read(text[(open + 4)..(open + close)].TrimEnd().ToString(), place, names(), findings) is { } read)
                found.Add(new Suppression(place, read.RuleIds, read.Reason, first + 1, isAlone ? ParagraphEnd(source, first) + 1 : first + 1));
        }

        return found.Count == 0 ? Suppressions.None : new Suppressions(source.File, found);
    }

    private static int NextLine(SourceText source, int line)
    {
        do
            line++;
        while (line < source.LineCount && Text(source, line) is [] or ['#', ..]);
        return line;
    }

    private static int NextText(SourceText source, int line)
    {
        do
            line++;
        while (line < source.LineCount && (Text(source, line) is [] || Text(source, line).StartsWith("<!--")));
        return line;
    }

    private static int ParagraphEnd(SourceText source, int line)
    {
        while (line + 1 < source.LineCount && Text(source, line + 1) is not [])
            line++;
        return line;
    }

    private static ReadOnlySpan<char> Text(SourceText source, int line) =>
        line < source.LineCount ? source.Text.AsSpan(source.LineStart(line), source.LineEnd(line) - source.LineStart(line)).Trim() : [];
}
