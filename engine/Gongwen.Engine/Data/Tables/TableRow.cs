namespace Gongwen.Engine.Data.Tables;

/// <summary>A row with something in it.</summary>
/// <param name="Number">Which row, from 1.</param>
/// <param name="IsHidden">True when the program that shows the sheet hides it, by hand or by a filter.</param>
/// <param name="Cells">From left to right.</param>
internal sealed record TableRow(int Number, bool IsHidden, TableCell[] Cells)
{
    private static readonly Comparer<TableCell> ByColumn = Comparer<TableCell>.Create((one, other) => one.Column.CompareTo(other.Column));

    /// <summary>The cell of a column; null when there is nothing in it.</summary>
    public TableCell? At(int column)
    {
        var found = Array.BinarySearch(Cells, new TableCell(column, CellKind.Text, ""), ByColumn);
        return found >= 0 ? Cells[found] : null;
    }
}
