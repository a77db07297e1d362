using Gongwen.Contracts;

namespace Gongwen.Engine.Markup;

/// <summary>Merges cells of header rows: ^ joins the cell above, &lt; the one at the left.</summary>
internal static class HeaderCells
{
    /// <summary>The rows with merged cells, those they cover left out. Where a merge is at fault, which is said, its places stay cells without text.</summary>
    /// <param name="rows">The header rows, each with a cell a column.</param>
    /// <param name="markAt">The mark in a cell by row and column: ^, &lt; or 0.</param>
    /// <param name="findings">Gets the faults.</param>
    public static IReadOnlyList<TableRow> Merge(IReadOnlyList<TableRow> rows, Func<int, int, char> markAt, MarkupFindings findings)
    {
        var columns = rows.Count == 0 ? 0 : rows[0].Cells.Count;
        var owners = new (int Row, int Column)[rows.Count, columns];
        var extents = new Dictionary<(int Row, int Column), (int Row, int Column, int Places)>();
        var isEmptied = new bool[rows.Count, columns];
        for (var row = 0; row < rows.Count; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                var mark = markAt(row, column);
                var reaches = mark == '^' ? row > 0 : column > 0;
                if (mark != 0 && !reaches)
                    findings.NothingToMerge(rows[row].Cells[column].Origin.Template, mark);
                isEmptied[row, column] = mark != 0;
                var owner = mark == 0 || !reaches ? (row, column) : mark == '^' ? owners[row - 1, column] : owners[row, column - 1];
                owners[row, column] = owner;
                var extent = extents.GetValueOrDefault(owner, (Row: row, Column: column, Places: 0));
                extents[owner] = (Math.Max(extent.Row, row), Math.Max(extent.Column, column), extent.Places + 1);
            }
        }

        var merged = new TableRow[rows.Count];
        for (var row = 0; row < rows.Count; row++)
        {
            var cells = new List<TableCell>();
            for (var column = 0; column < columns; column++)
            {
                var owner = owners[row, column];
                var extent = extents[owner];
                var (height, width) = (extent.Row - owner.Row + 1, extent.Column - owner.Column + 1);
                var isWhole = height * width == extent.Places;
                var isOwner = owner == (row, column);
                var cell = rows[row].Cells[column];
                if (isOwner && !isWhole)
                    findings.NoRectangle(cell.Origin.Template);
                if (isOwner && isWhole)
                    cells.Add((isEmptied[row, column] ? cell with { Content = [] } : cell) with { Rows = height, Columns = width });
                else if (!isWhole)
                    cells.Add(isOwner ? cell : cell with { Content = [] });
            }

            merged[row] = rows[row] with { Cells = cells };
        }

        return merged;
    }
}
