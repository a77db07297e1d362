using Gongwen.Engine.Inspection.Word;

namespace Gongwen.Engine.Inspection;

/// <summary>Tells text that begins as headings do from headings: 一、二季度分别增长5%。</summary>
internal sealed class LabelledText(WordFile file)
{
    // A heading's first sentence is shorter.
    private const int LongestHeading = 40;

    private readonly Lazy<(string EastAsia, bool Bold)> _look = new(() => LookOf(file));

    /// <summary>True for a paragraph that looks as most of the text does and goes on as a sentence.</summary>
    internal bool IsText(WordParagraph paragraph, HeadingLabel label)
    {
        if (label.Level > 2 || paragraph.ListLabel.Length > 0 || _look.Value != (paragraph.Look.EastAsia, paragraph.Look.Bold))
            return false;
        var text = paragraph.Trimmed;
        var stop = text.IndexOf('。', StringComparison.Ordinal);
        if (stop < 0)
            return label.IsCountedOn(text) && text.Length > LongestHeading;
        var isOneSentence = stop == text.Length - 1;
        return label.IsCountedOn(text) || (isOneSentence && label.IsBeforeNumeral(text)) || (stop > LongestHeading && text.AsSpan(0, stop).Contains('，'));
    }

    private static (string EastAsia, bool Bold) LookOf(WordFile file) =>
        file.Blocks.OfType<WordParagraph>().Where(paragraph => !paragraph.IsBlank).GroupBy(paragraph => (paragraph.Look.EastAsia, paragraph.Look.Bold))
            .MaxBy(look => look.Sum(paragraph => (long)paragraph.Text.Length))?.Key ?? ("", false);
}
