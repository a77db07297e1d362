using Gongwen.Contracts;
using Gongwen.Engine.Rules;

namespace Gongwen.Engine.Vocabulary;

/// <summary>The part of a document under a heading, or all of it.</summary>
/// <param name="Heading">The heading; null for the whole document.</param>
/// <param name="Lines">The lines below it, up to the next heading of its level or a higher one.</param>
internal sealed record DocumentPart(Heading? Heading, IReadOnlyList<DocumentLine> Lines)
{
    /// <summary>The parts under headings that hold some words; the whole document when none are asked for.</summary>
    public static IEnumerable<DocumentPart> Of(Document document, string? under)
    {
        if (under is null)
        {
            yield return new DocumentPart(null, [.. DocumentLine.Of(document)]);
            yield break;
        }

        for (var i = 0; i < document.Blocks.Count; i++)
        {
            if (document.Blocks[i] is not Heading heading || !Inline.TextOf(heading.Content).Contains(under, StringComparison.Ordinal))
                continue;
            var lines = DocumentLine.Of(heading).Skip(1).ToList();
            for (var below = i + 1; below < document.Blocks.Count && !Ends(document.Blocks[below], heading.Level); below++)
                lines.AddRange(DocumentLine.Of(document.Blocks[below]));
            yield return new DocumentPart(heading, lines);
        }
    }

    private static bool Ends(Block block, int level) =>
        block is Heading next ? next.Level <= level : block is AttachmentNote or Signature or Attachment or Imprint;
}
