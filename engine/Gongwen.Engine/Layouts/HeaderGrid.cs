using Gongwen.Contracts;

namespace Gongwen.Engine.Layouts;

/// <summary>Where the cells of a table's header rows stand, merged ones included.</summary>
internal static class HeaderGrid
{
    /// <summary>The header's cells by row and column; a merged cell stands at each of its places, null where a row has too few cells.</summary>
    public static TableCell?[,] Of(Table table)
    {
        var grid = new TableCell?[table.Header.Count, table.Columns.Count];
        for (var row = 0; row < table.Header.Count; row++)
        {
            var column = 0;
            foreach (var cell in table.Header[row].Cells)
            {
                while (column < table.Columns.Count && grid[row, column] is not null)
                    column++;
                for (var r = row; r < Math.Min(row + cell.Rows, table.Header.Count); r++)
                {
                    for (var c = column; c < Math.Min(column + cell.Columns, table.Columns.Count); c++)
                        grid[r, c] = cell;
                }

                column += cell.Columns;
            }
        }

        return grid;
    }
}
