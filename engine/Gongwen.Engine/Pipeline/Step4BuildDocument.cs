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

        // A letter of several organs carries the leading one's mark alone (10.1).
        Block WithMark(Block block)
        {
            if (block is not Masthead masthead)
                return block;
            if (layout.Masthead.MarkFromSheet && masthead.Organs.Count > 1)
                masthead = masthead with { Organs = [masthead.Organs[0]] };
            if (MarkSetting.Of(masthead, layout) is { Wanted: < MarkSetting.Least } mark && masthead.Organs.Count > 0)
                faults.MarkTooSmall(masthead.Organs[0].FirstOrDefault()?.Origin.Place ?? masthead.Origin.Template, mark.Wanted, masthead.Organs.Count);
            return masthead;
        }

        static SourceLocation? PlaceOf(Recipients recipients) =>
            recipients.Content.Select(inline => inline.Origin.Data?.Location).FirstOrDefault(place => place is not null) ?? recipients.Origin.Template;

        Document? Of(IReadOnlyList<Block> all, bool landscape)
        {
            if (all.Count == 0)
            {
                faults.NothingWritten();
                return null;
            }

            var built = new Document(genreId, document.Id, landscape, [.. all.Select(WithMark)]);
            if (FirstPage.WithText(built, layout) is not { } moved)
                return built;
            faults.RecipientsMoved(PlaceOf(all.OfType<Recipients>().First()));
            return moved;
        }
    }
}
