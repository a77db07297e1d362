using Gongwen.Contracts;
using Gongwen.Engine.Genres;
using Gongwen.Engine.Layouts;
using Gongwen.Engine.Markup;

namespace Gongwen.Engine.Pipeline;

/// <summary>Step 4: filled text becomes a document. GW4xxx are faults of the templates' markup.</summary>
public static class Step4BuildDocument
{
    /// <summary>The document; null, with an error, when the text holds nothing at all.</summary>
    public static Document? Run(FilledText text, string genreId, GenreDocument document, LayoutProfile layout, FindingList findings)
    {
        var faults = new MarkupFindings(findings);
        var blocks = new DocumentBuilder(layout, faults).Build(BlockReader.Read(text, faults));
        if (blocks.Count > 0)
            return new Document(genreId, document.Id, document.Landscape, blocks);
        faults.NothingWritten();
        return null;
    }
}
