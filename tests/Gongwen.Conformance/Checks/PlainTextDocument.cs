using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Conformance.Checks;

/// <summary>
/// Plain text as a document: a line is a paragraph; one that begins with 一、（一）1. or （1） and is short is a heading, or a heading and the paragraph run into it.
/// Texts taken from web pages have links and subscripts on lines of their own; a mark left open that a line soon after begins by closing holds them together.
/// Every character is data with its line and column.
/// </summary>
internal static partial class PlainTextDocument
{
    private const int HeadingLength = 50;
    private const int LinesHeldTogether = 5;
    private const string Opening = "“《（〔【〈‘";
    private const string Closing = "”》）〕】〉’";

    public static Document Of(string file, IReadOnlyList<string> lines)
    {
        List<TextLine> all = [];
        var offset = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            all.Add(new TextLine(file, i + 1, offset, lines[i]));
            offset += lines[i].Length + 1;
        }

        List<Block> blocks = [];
        for (var i = 0; i < all.Count;)
        {
            var end = EndOf(all, i);
            if (BlockOf(all[i], all[(i + 1)..end]) is { } block)
                blocks.Add(block);
            i = end;
        }

        return new Document("plain-text", "text", Landscape: false, blocks);
    }

    // The line after the last that belongs to the paragraph.
    private static int EndOf(List<TextLine> lines, int start)
    {
        var open = new Stack<char>();
        var end = start + 1;
        Follow(lines[start].Text, open);
        while (open.Count > 0)
        {
            var closing = Closing[Opening.IndexOf(open.Peek(), StringComparison.Ordinal)];
            var next = lines.FindIndex(end, Math.Min(LinesHeldTogether, lines.Count - end), line => line.Text.AsSpan().TrimStart() is [var first, ..] && first == closing);
            if (next < 0)
                break;
            for (; end <= next; end++)
                Follow(lines[end].Text, open);
        }

        return end;
    }

    private static void Follow(string text, Stack<char> open)
    {
        foreach (var mark in text)
        {
            if (Opening.Contains(mark, StringComparison.Ordinal))
                open.Push(mark);
            else if (open.TryPeek(out var last) && Closing.IndexOf(mark, StringComparison.Ordinal) is >= 0 and var kind && Opening[kind] == last)
                open.Pop();
        }
    }

    // An indent is layout; what stands behind the last word is text.
    private static Block? BlockOf(TextLine line, IReadOnlyList<TextLine> rest)
    {
        var start = line.Text.Length - line.Text.TrimStart().Length;
        if (start == line.Text.Length)
            return null;
        var label = Label().Match(line.Text, start, line.Text.Length - start);
        if (!label.Success)
            return Paragraph(line, start, rest);
        var words = label.Index + label.Length;
        var level = label.Groups["level1"].Success ? 1 : label.Groups["level2"].Success ? 2 : label.Groups["level3"].Success ? 3 : 4;
        var end = line.Text.IndexOfAny(['。', '；', '！', '？'], words);
        if (rest.Count == 0 && words < line.Text.Length && end < 0 && line.Text.Length - words <= HeadingLength)
            return new Heading(level, label.Value, [line.Run(words, line.Text.Length)], null, line.Run(label.Index, words).Origin);
        if (end > words && line.Text[end] == '。' && end - words <= HeadingLength && !string.IsNullOrWhiteSpace(line.Text[(end + 1)..]))
            return new Heading(level, label.Value, [line.Run(words, end + 1)], Runs(line, end + 1, rest), line.Run(label.Index, words).Origin);
        return Paragraph(line, start, rest);
    }

    private static Paragraph Paragraph(TextLine line, int start, IReadOnlyList<TextLine> rest) => new(Runs(line, start, rest), line.Origin);

    private static List<Inline> Runs(TextLine line, int start, IReadOnlyList<TextLine> rest) =>
        [line.Run(start, line.Text.Length), .. rest.Select(more => more.Run(more.Text.Length - more.Text.TrimStart().Length, more.Text.Length))];

    [GeneratedRegex(
        "\\G(?:(?<level1>[一二三四五六七八九十]{1,3}、)|(?<level2>（[一二三四五六七八九十]{1,3}）)|(?<level3>[0-9]{1,2}[.．](?![0-9]))|(?<level4>（[0-9]{1,2}）))",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 5000)]
    private static partial Regex Label();
}
