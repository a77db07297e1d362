namespace Gongwen.Contracts;

/// <summary>A row with as many cells as the table has columns. Rows never break across pages.</summary>
public sealed record TableRow(IReadOnlyList<TableCell> Cells, Origin Origin);
