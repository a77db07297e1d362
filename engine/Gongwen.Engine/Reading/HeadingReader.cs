using Gongwen.Contracts;

namespace Gongwen.Engine.Reading;

/// <summary>Tells headings from paragraphs: a number typed before few words, on their own or as the first sentence, or the style's word.</summary>
/// <param name="shift">How many levels of styles stand above that of the first headings.</param>
internal sealed class HeadingReader(int shift)
{
    private const int LongestHeading = 50;
    private const int LongestStyled = 120;
    private const int Levels = 4;

    /// <summary>The element of a paragraph of the body.</summary>
    public Block Read(SourceParagraph paragraph)
    {
        var label = TypedLabel.Of(paragraph);
        var styled = paragraph.HeadingLevel > 0 && paragraph.Trimmed.Length <= LongestStyled;
        var level = label?.Level ?? (styled ? Math.Clamp(paragraph.HeadingLevel - shift, 1, Levels) : 0);
        if (level == 0)
            return Body(paragraph);
        var words = label is null || paragraph.ListLabel.Length > 0 ? paragraph.Start : paragraph.Start + label.Text.Length;
        var text = paragraph.Text[..paragraph.End];
        while (words < text.Length && char.IsWhiteSpace(text[words]))
            words++;
        var longest = styled ? LongestStyled : LongestHeading;
        var end = words < text.Length ? text.IndexOfAny(['。', '；', '！', '？'], words) : -1;
        // 一、为什么要干？ is how a speech calls its parts.
        if (end == text.Length - 1 && text[end] is '？' or '！' && label is { Level: <= 2 } && text.IndexOf('，', words) < 0)
            end = -1;
        if (end < 0 && words < text.Length && text.Length - words <= longest && (styled || !paragraph.IsJoined))
            return Heading(paragraph, level, label, words, text.Length, null);
        if (end > words && text[end] == '。' && end - words <= longest && !string.IsNullOrWhiteSpace(text[(end + 1)..]))
            return Heading(paragraph, level, label, words, end + 1, paragraph.Inlines(end + 1, text.Length));
        return styled ? Heading(paragraph, level, label, words, text.Length, null) : Body(paragraph);
    }

    /// <summary>A paragraph with all its words, a number of a list before them.</summary>
    public static Paragraph Body(SourceParagraph paragraph)
    {
        var content = paragraph.Inlines();
        if (paragraph.ListLabel.Length > 0)
            content.Insert(0, new TextRun(paragraph.ListLabel, TextStyle.None, paragraph.Origin));
        return new Paragraph(content, paragraph.Origin);
    }

    private static Heading Heading(SourceParagraph paragraph, int level, TypedLabel? label, int start, int end, List<Inline>? runIn)
    {
        var origin = label is not null && start > paragraph.Start ? paragraph.OriginOf(paragraph.Start, paragraph.Start + label.Text.Length) : paragraph.Origin;
        return new Heading(level, label?.Text ?? paragraph.ListLabel, paragraph.Inlines(start, end), runIn, origin);
    }
}
