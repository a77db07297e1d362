namespace Gongwen.Engine.Inspection.Word;

/// <summary>A row of a table.</summary>
/// <param name="Cells">Its cells.</param>
/// <param name="IsHeader">Whether it is repeated on every page.</param>
/// <param name="StaysWhole">Whether it may not break across pages.</param>
internal sealed record WordRow(IReadOnlyList<WordCell> Cells, bool IsHeader, bool StaysWhole);
