using System.Text.RegularExpressions;
using Gongwen.Contracts;
using Gongwen.Engine.Reading;

namespace Gongwen.Engine.Importing;

/// <summary>Headings that are told from what stands around them: 第一章; a numbered line with a full stop over deeper headings; one whose number is the next.</summary>
internal static partial class ImportHeadings
{
    private const int LongestChapter = 40;
    private const int LongestHeading = 90;
    private const int LongestSentence = 40;
    private const int FarthestSibling = 300;

    /// <summary>The parts with such lines told as headings.</summary>
    public static List<ReadPart> Read(List<ReadPart> parts)
    {
        for (var at = 0; at < parts.Count; at++)
        {
            if (parts[at] is { Block: Paragraph or AuthorLine, Sources: [SourceParagraph line] } && ChapterOf(line) is { } chapter)
                parts[at] = parts[at] with { Block = chapter };
            else if (parts[at] is { Block: Heading { RunIn: not null } heading, Sources: [SourceParagraph whole] } && BeginsSeries(Inline.TextOf(heading.Content)))
                parts[at] = parts[at] with { Block = HeadingReader.Body(whole) };
        }

        for (var at = 0; at < parts.Count; at++)
        {
            if (parts[at] is { Block: Paragraph, Sources: [SourceParagraph line] } && TypedLabel.Of(line) is { } label && HeadingOf(line, label) is { } heading && (IsOverDeeper(parts, at, label) || IsNext(parts, at, label)))
                parts[at] = parts[at] with { Block = heading };
        }

        return parts;
    }

    // （一）一是…。二是…。: the first sentence is an item, no heading.
    private static bool BeginsSeries(string words) => SeriesStart().IsMatch(words);

    // 编 and 章 stand above 一、, 节 below them.
    private static Heading? ChapterOf(SourceParagraph line)
    {
        var text = line.Text[line.Start..line.End].TrimEnd();
        if (text.Length > LongestChapter || text.Contains('。', StringComparison.Ordinal) || line.ListLabel.Length > 0 || ChapterLabel().Match(text) is not { Success: true } match || match.Length == text.Length)
            return null;
        var level = match.Groups["kind"].Value switch { "编" or "篇" => -2, "节" => 0, _ => -1 };
        return new Heading(level, match.Value.TrimEnd(), line.Inlines(line.Start + match.Length, line.Text.Length), null, line.Origin);
    }

    private static Heading? HeadingOf(SourceParagraph line, TypedLabel label)
    {
        var start = line.ListLabel.Length > 0 ? line.Start : line.Start + label.Text.Length;
        while (start < line.End && char.IsWhiteSpace(line.Text[start]))
            start++;
        var words = line.Text[start..line.End].TrimEnd();
        var stop = words.AsSpan().IndexOfAny("。；！？");
        if (words.Length is < 2 or > LongestHeading || (stop >= 0 && (stop < words.Length - 1 || words.Length > LongestSentence || words[^1] != '。')))
            return null;
        return new Heading(label.Level, label.Text, line.Inlines(start, line.Text.Length), null, line.Origin);
    }

    private static bool IsOverDeeper(List<ReadPart> parts, int at, TypedLabel label) =>
        at + 1 < parts.Count && parts[at + 1].Block is Heading below && below.Level > label.Level && LabelValue.Of(below.Label) is { Number: 1 } && LabelValue.Of(label.Text) is not null;

    // The heading of its level before is the one before it, and the one behind, if there is one, that behind it.
    private static bool IsNext(List<ReadPart> parts, int at, TypedLabel label)
    {
        if (LabelValue.Of(label.Text) is not { } value || Sibling(parts, at, -1, label.Level) is not { } before || before.Form != value.Form || before.Number != value.Number - 1)
            return false;
        return Sibling(parts, at, 1, label.Level) is not { } behind || (behind.Form == value.Form && behind.Number == value.Number + 1);
    }

    private static LabelValue? Sibling(List<ReadPart> parts, int at, int step, int level)
    {
        for (var other = at + step; other >= 0 && other < parts.Count && Math.Abs(other - at) <= FarthestSibling; other += step)
        {
            if (parts[other].Block is Heading heading && heading.Level <= level)
                return heading.Level == level ? LabelValue.Of(heading.Label) : null;
            if (parts[other].Block is Attachment or Signature or Title)
                return null;
        }

        return null;
    }

    [GeneratedRegex(@"^(?:一是|一个是|首先[，是要]|第一[，、是]|其一|一方面)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex SeriesStart();

    [GeneratedRegex(@"^第[一二三四五六七八九十百零〇0-9]{1,5}(?:(?<kind>[编篇章节])|(?<kind>部分))(?=[\s\u3000])\s*", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex ChapterLabel();
}
