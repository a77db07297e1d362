namespace Gongwen.Engine.Pagination;

/// <summary>What must be decided about a document's pages before they are drawn.</summary>
/// <param name="Breaks">The blocks that are made to begin a new page, so that every program ends the text on the same one.</param>
/// <param name="Imprint">Where the imprint goes.</param>
/// <param name="FirstPages">For each block, the page it begins on as far as can be told; empty where nothing asks for it.</param>
/// <param name="Pages">How many pages there are as far as can be told; 0 where nothing asks for it.</param>
internal sealed record PagePlan(IReadOnlySet<int> Breaks, ImprintPlacement Imprint, IReadOnlyList<int> FirstPages, int Pages);
