using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Conformance.Checks;

/// <summary>
/// Plain text as a document: a line is a paragraph; one that begins with 一、（一）1. or （1） and is short is a heading, or a heading and the paragraph run into it.
/// Every character is data with its line and column.
/// </summary>
internal static partial class PlainTextDocument
{
    private const int HeadingLength = 50;

    public static Document Of(string file, IReadOnlyList<string> lines)
    {
        List<Block> blocks = [];
        var offset = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (BlockOf(new TextLine(file, i + 1, offset, lines[i])) is { } block)
                blocks.Add(block);
            offset += lines[i].Length + 1;
        }

        return new Document("plain-text", "text", Landscape: false, blocks);
    }

    // An indent is layout; what stands behind the last word is text.
    private static Block? BlockOf(TextLine line)
    {
        var start = line.Text.Length - line.Text.TrimStart().Length;
        if (start == line.Text.Length)
            return null;
        var label = Label().Match(line.Text, start, line.Text.Length - start);
        if (!label.Success)
            return Paragraph(line, start);
        var words = label.Index + label.Length;
        var level = label.Groups["level1"].Success ? 1 : label.Groups["level2"].Success ? 2 : label.Groups["level3"].Success ? 3 : 4;
        var end = line.Text.IndexOfAny(['。', '；', '！', '？'], words);
        if (words < line.Text.Length && end < 0 && line.Text.Length - words <= HeadingLength)
            return new Heading(level, label.Value, [line.Run(words, line.Text.Length)], null, line.Origin);
        if (end > words && line.Text[end] == '。' && end - words <= HeadingLength && !string.IsNullOrWhiteSpace(line.Text[(end + 1)..]))
            return new Heading(level, label.Value, [line.Run(words, end + 1)], [line.Run(end + 1, line.Text.Length)], line.Origin);
        return Paragraph(line, start);
    }

    private static Paragraph Paragraph(TextLine line, int start) => new([line.Run(start, line.Text.Length)], line.Origin);

    [GeneratedRegex(
        "\\G(?:(?<level1>[一二三四五六七八九十]{1,3}、)|(?<level2>（[一二三四五六七八九十]{1,3}）)|(?<level3>[0-9]{1,2}[.．](?![0-9]))|(?<level4>（[0-9]{1,2}）))",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 5000)]
    private static partial Regex Label();
}
