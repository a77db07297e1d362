using Gongwen.Contracts;

namespace Gongwen.Engine.Writers.Html;

/// <summary>Sheets of one kind that follow each other: what stands between one forced new page and the next.</summary>
/// <param name="Lying">True for A4 lying.</param>
/// <param name="Start">Which of the document's blocks is the first.</param>
/// <param name="Blocks">What stands on them.</param>
internal sealed record Sheet(bool Lying, int Start, IReadOnlyList<Block> Blocks)
{
    /// <summary>True for the sheets at whose end the imprint stands; only an annex that isn't sent may lie behind.</summary>
    internal bool HasImprint => Blocks.Any(block => block is Imprint);

    /// <summary>The sheets of a document, at least one. An attachment begins a new page, and an imprint never stands on a lying one.</summary>
    internal static IReadOnlyList<Sheet> Of(Document document)
    {
        var sheets = new List<Sheet>();
        var (lying, start, blocks) = (document.Landscape, 0, new List<Block>());
        for (var i = 0; i < document.Blocks.Count; i++)
        {
            var block = document.Blocks[i];
            var next = block switch
            {
                PageTurn turn => turn.Landscape,
                Attachment attachment => attachment.Landscape,
                Imprint when lying => false,
                _ => (bool?)null,
            };
            if (next is { } turned)
            {
                if (blocks.Count > 0)
                    sheets.Add(new Sheet(lying, start, blocks));
                (lying, start, blocks) = (turned, block is PageTurn ? i + 1 : i, []);
            }

            if (block is not PageTurn)
                blocks.Add(block);
        }

        if (blocks.Count > 0 || sheets.Count == 0)
            sheets.Add(new Sheet(lying, start, blocks));
        return sheets;
    }
}
