using System.Globalization;
using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Layouts;

namespace Gongwen.Engine.Writers.Html;

/// <summary>Writes a table as wide as the type area: caption and unit above it, header rows with merged cells repeated on every page, rows that stay on one page.</summary>
internal sealed class TableHtml(StringBuilder html, LayoutProfile layout, bool landscape)
{
    internal void Write(Table table)
    {
        var page = landscape ? layout.Page.Lying() : layout.Page;
        var width = (int)Math.Round((page.Width - page.Left - page.Right) / 25.4 * 1440);
        var measured = new MeasuredTable(table, layout, width);
        html.Append(IsSmall(table, measured, page) ? "<div class=\"table whole\">" : "<div class=\"table\">");
        html.Append(table.Columns.Count >= layout.Table.DenseColumns ? "<table class=\"dense\">\n" : "<table>\n");
        Caption(table);
        html.Append("<colgroup>");
        foreach (var column in measured.Widths)
            html.Append("<col style=\"width:").Append(HtmlText.Number(Math.Round(100.0 * column / width, 2))).Append("%\">");
        html.Append("</colgroup>\n");
        Header(table);
        var alignments = ColumnAlignments.Of(table);
        html.Append("<tbody>\n");
        foreach (var row in table.Rows)
        {
            html.Append("<tr>");
            for (var i = 0; i < table.Columns.Count; i++)
            {
                html.Append(alignments[i] switch
                {
                    ColumnAlignment.Center => "<td class=\"center\">",
                    ColumnAlignment.Right => "<td class=\"right\">",
                    _ => "<td>",
                });
                html.Append("<span>").AppendRuns(i < row.Cells.Count ? row.Cells[i].Content : []).Append("</span></td>");
            }

            html.Append("</tr>\n");
        }

        html.Append("</tbody>\n</table></div>\n");
    }

    private void Caption(Table table)
    {
        if (table.Caption.Count + table.Unit.Count == 0)
            return;
        html.Append("<caption>").AppendRuns(table.Caption);
        if (table.Unit.Count > 0)
            html.Append("<span class=\"unit\">").Append(TableUnits.LabelOf(table)).AppendRuns(table.Unit).Append("</span>");
        html.Append("</caption>\n");
    }

    private void Header(Table table)
    {
        if (table.Header.Count == 0)
            return;
        var grid = HeaderGrid.Of(table);
        html.Append("<thead>\n");
        for (var row = 0; row < table.Header.Count; row++)
        {
            html.Append("<tr>");
            for (var column = 0; column < table.Columns.Count;)
            {
                var cell = grid[row, column];
                var (columns, rows) = Span(grid, row, column);
                // What a cell of a row above covers is left out.
                if (cell is null || row == 0 || !ReferenceEquals(grid[row - 1, column], cell))
                    Cell(cell?.Content ?? [], columns, rows);
                column += columns;
            }

            html.Append("</tr>\n");
        }

        html.Append("</thead>\n");
    }

    private void Cell(IReadOnlyList<Inline> content, int columns, int rows)
    {
        html.Append(columns > 1 ? "<th scope=\"colgroup\"" : "<th scope=\"col\"");
        if (columns > 1)
            html.Append(CultureInfo.InvariantCulture, $" colspan=\"{columns}\"");
        if (rows > 1)
            html.Append(CultureInfo.InvariantCulture, $" rowspan=\"{rows}\"");
        html.Append("><span>").AppendRuns(content).Append("</span></th>");
    }

    private static (int Columns, int Rows) Span(TableCell?[,] grid, int row, int column)
    {
        var cell = grid[row, column];
        var (columns, rows) = (1, 1);
        while (cell is not null && column + columns < grid.GetLength(1) && ReferenceEquals(grid[row, column + columns], cell))
            columns++;
        while (cell is not null && row + rows < grid.GetLength(0) && ReferenceEquals(grid[row + rows, column], cell))
            rows++;
        return (columns, rows);
    }

    // As in the Word file, a table of less than a third of the page stays whole.
    private bool IsSmall(Table table, MeasuredTable measured, PageLayout page)
    {
        if (table.Rows.Count > layout.Page.LinesPerPage)
            return false;
        var lines = Enumerable.Range(0, table.Rows.Count).Sum(measured.LinesOf);
        var height = (lines * TableLayout.LineOf(layout.Table.Text) * 25.4 / 1440) + (table.Rows.Count * 2 * layout.Table.PaddingTop);
        return height < (page.Height - page.Top - page.Bottom) / 3;
    }
}
