using Gongwen.Contracts;
using Gongwen.Engine.Layouts;

namespace Gongwen.Engine.Writers.Docx;

/// <summary>Writes a table as wide as the type area: the header repeated on every page, rows that stay on one page.</summary>
internal sealed class TableWriter(WordXml xml, LayoutProfile layout, DocxPage page, RunWriter runs)
{
    internal void Write(Table table)
    {
        if (table.Caption.Count > 0)
        {
            xml.Open("p").Open("pPr").Value("pStyle", "TableCaption").Close();
            runs.Write(table.Caption);
            xml.Close();
        }

        var widths = Widths(table);
        xml.Open("tbl").Open("tblPr").Value("tblStyle", "OfficialTable");
        xml.Open("tblW").With("w", page.AreaWidth).With("type", "dxa").Close();
        xml.Value("jc", "center");
        xml.Open("tblLayout").With("type", "fixed").Close();
        xml.Open("tblLook").With("val", "0020").With("firstRow", table.Header is null ? "0" : "1").With("lastRow", "0")
            .With("firstColumn", "0").With("lastColumn", "0").With("noHBand", "1").With("noVBand", "1").Close();
        xml.Close().Open("tblGrid");
        foreach (var width in widths)
            xml.Open("gridCol").With("w", width).Close();
        xml.Close();
        if (table.Header is { } header)
            Row(header, table.Columns, widths, isHeader: true);
        foreach (var row in table.Rows)
            Row(row, table.Columns, widths, isHeader: false);
        // A table without any row is no valid table.
        if (table.Header is null && table.Rows.Count == 0)
            Row(new TableRow([], table.Origin), table.Columns, widths, isHeader: false);
        xml.Close();
    }

    // Text that would run over pages in a narrow column gets half of the table: programs take minutes to break it otherwise.
    private int[] Widths(Table table)
    {
        const int TooManyLines = 200;
        var widths = ColumnWidths.Of(table.Columns, page.AreaWidth);
        var columns = table.Columns.ToArray();
        var others = columns.Sum(column => double.IsFinite(column.Weight) ? Math.Max(column.Weight, 0) : 0);
        foreach (var row in table.Rows.Prepend(table.Header ?? new TableRow([], table.Origin)))
        {
            for (var i = 0; i < columns.Length && i < row.Cells.Count; i++)
            {
                if (Lines(row.Cells[i], widths[i], layout.Table.SizeFor(columns.Length, layout.Table.Text)) > TooManyLines)
                    columns[i] = columns[i] with { Weight = others };
            }
        }

        return ColumnWidths.Of(columns, page.AreaWidth);
    }

    private void Row(TableRow row, IReadOnlyList<TableColumn> columns, int[] widths, bool isHeader)
    {
        var text = isHeader ? layout.Table.Header : layout.Table.Text;
        var size = layout.Table.SizeFor(columns.Count, text);
        var halfPoints = size == text.Size ? 0 : StylesPart.HalfPoints(size);
        xml.Open("tr").Open("trPr");
        if (FitsOnAPage(row, widths, size))
        {
            xml.Switch("cantSplit");
            if (isHeader)
                xml.Switch("tblHeader");
        }

        xml.Close();
        for (var i = 0; i < columns.Count; i++)
        {
            xml.Open("tc").Open("tcPr").Open("tcW").With("w", widths[i]).With("type", "dxa").Close().Value("vAlign", "center").Close();
            var alignment = isHeader ? ColumnAlignment.Center : columns[i].Alignment;
            Cell(i < row.Cells.Count ? row.Cells[i].Content : [], isHeader ? "TableHeader" : "TableText", alignment, halfPoints);
            xml.Close();
        }

        xml.Close();
    }

    private void Cell(IReadOnlyList<Inline> content, string style, ColumnAlignment alignment, int halfPoints)
    {
        for (var start = 0; start <= content.Count;)
        {
            var end = start;
            while (end < content.Count && content[end] is not LineBreak)
                end++;
            xml.Open("p").Open("pPr").Value("pStyle", style);
            if (alignment != ColumnAlignment.Left)
                xml.Value("jc", alignment == ColumnAlignment.Center ? "center" : "right");
            if (halfPoints > 0)
                xml.Open("rPr").Value("sz", halfPoints).Value("szCs", halfPoints).Close();
            xml.Close();
            for (; start < end; start++)
                runs.Write([content[start]], halfPoints: halfPoints);
            xml.Close();
            start = end + 1;
        }
    }

    // A row that no page can hold must break; programs differ in what they do with one that may not.
    private bool FitsOnAPage(TableRow row, int[] widths, double size)
    {
        const double LineHeight = 1.5;
        var most = 0.75 * page.AreaHeight / (size * 20 * LineHeight);
        for (var i = 0; i < widths.Length && i < row.Cells.Count; i++)
        {
            if (Lines(row.Cells[i], widths[i], size) > most)
                return false;
        }

        return true;
    }

    private double Lines(TableCell cell, int width, double size)
    {
        var perLine = Math.Max(1, Math.Floor((width - (2 * DocxPage.Twips(layout.Table.PaddingSide))) / (size * 20)));
        var lines = 0.0;
        foreach (var part in Inline.TextOf(cell.Content).AsSpan().EnumerateLines())
            lines += Math.Max(1, Math.Ceiling(TextWidth.Of(part) / perLine));
        return lines;
    }
}
