using Gongwen.Engine.Inspection;
using Gongwen.Engine.Reading;

namespace Gongwen.Engine.Importing;

/// <summary>Paragraphs of a Word file that are several: texts from web pages have line breaks where paragraphs end.</summary>
internal static class SourceLines
{
    /// <summary>The blocks, such paragraphs taken apart.</summary>
    public static List<SourceBlock> TakenApart(IReadOnlyList<SourceBlock> blocks) =>
        [.. blocks.SelectMany<SourceBlock, SourceBlock>(block => block is SourceParagraph paragraph && AreParagraphs(paragraph) ? paragraph.SplitAtBreaks() : [block])];

    private static bool AreParagraphs(SourceParagraph paragraph)
    {
        if (paragraph.IsTitle || paragraph.HeadingLevel > 0 || paragraph.IsContents || !paragraph.Text.Contains('\n', StringComparison.Ordinal))
            return false;
        var lines = paragraph.SplitAtBreaks().ToList();
        return lines.Count > 1 && (lines.Take(lines.Count - 1).Any(line => LeftoverForms.EndsSentence(line.Trimmed)) || lines.Any(line => TypedLabel.Of(line) is not null) || ElementText.IsDate(lines[^1].Trimmed));
    }
}
