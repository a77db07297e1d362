using Gongwen.Contracts;
using Gongwen.Engine.Genres;
using Gongwen.Engine.Layouts;
using Gongwen.Engine.Markup;
using Gongwen.Engine.Pagination;

namespace Gongwen.Engine.Pipeline;

/// <summary>Step 4: filled text becomes a document. GW4xxx are faults of the templates' markup.</summary>
internal static class Step4BuildDocument
{
    /// <summary>The document; null, with an error, when the text holds nothing at all.</summary>
    public static Document? Run(FilledText text, string genreId, GenreDocument document, LayoutProfile layout, TableWidths widths, FindingList findings)
    {
        var faults = new MarkupFindings(findings);
        var blocks = new DocumentBuilder(layout, faults).Build(BlockReader.Read(text, widths, faults));
        if (blocks is not [PageTurn first, ..])
            return Of(blocks, document.Landscape);

        // Nothing stands before it: it says how the first sheet stands.
        return Of([.. blocks.Skip(1)], first.Landscape);

        Document? Of(IReadOnlyList<Block> all, bool landscape)
        {
            if (all.Count == 0)
            {
                faults.NothingWritten();
                return null;
            }

            var built = new Document(genreId, document.Id, landscape, all);
            if (FirstPage.WithText(built, layout) is not { } moved)
                return built;
            faults.RecipientsMoved(all.First(block => block is Recipients).Origin.Template);
            return moved;
        }
    }
}
