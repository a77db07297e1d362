using Gongwen.Contracts;
using Gongwen.Engine.Layouts;

namespace Gongwen.Engine.Writers.Docx;

/// <summary>Writes a table as wide as the type area: the header rows repeated on every page, rows that stay on one page.</summary>
internal sealed class TableWriter(WordXml xml, LayoutProfile layout, DocxPage page, ParagraphWriter paragraphs, RunWriter runs)
{
    // Of the type area. A header that takes more of every page would leave no room for the rows.
    private const double MostRepeated = 0.5;

    internal void Write(Table table)
    {
        Line("TableCaption", table.Caption);
        Line("TableUnit", table.Unit, TableUnits.LabelOf(table));
        var widths = ColumnWidths.Of(table, layout, page.AreaWidth);
        xml.Open("tbl").Open("tblPr").Value("tblStyle", "OfficialTable");
        xml.Open("tblW").With("w", page.AreaWidth).With("type", "dxa").Close();
        xml.Value("jc", "center");
        xml.Open("tblLayout").With("type", "fixed").Close();
        xml.Open("tblLook").With("val", "0020").With("firstRow", table.Header.Count == 0 ? "0" : "1").With("lastRow", "0")
            .With("firstColumn", "0").With("lastColumn", "0").With("noHBand", "1").With("noVBand", "1").Close();
        xml.Close().Open("tblGrid");
        foreach (var width in widths)
            xml.Open("gridCol").With("w", width).Close();
        xml.Close();
        Header(table, widths);
        var alignments = ColumnAlignments.Of(table);
        var kept = RowsKept(table, widths);
        for (var i = 0; i < table.Rows.Count; i++)
            Row(table.Rows[i], widths, alignments, kept[i]);
        // A table without any row is no valid table.
        if (table.Header.Count == 0 && table.Rows.Count == 0)
            Row(new TableRow([], table.Origin), widths, alignments, keepWithNext: false);
        xml.Close();
    }

    // The caption and the unit stay with the table.
    private void Line(string style, IReadOnlyList<Inline> content, string label = "")
    {
        if (content.Count == 0)
            return;
        paragraphs.Open(new ParagraphFormat(style));
        runs.Write(label);
        runs.Write(content);
        xml.Close();
    }

    private void Header(Table table, int[] widths)
    {
        var size = layout.Table.SizeFor(widths.Length, layout.Table.Header);
        var rows = HeaderRow.Of(table, widths, size, layout);
        var repeated = rows.Sum(row => row.Lines) * TableLayout.LineOf(layout.Table.Header) <= MostRepeated * page.AreaHeight;
        foreach (var row in rows)
        {
            xml.Open("tr").Open("trPr");
            if (repeated)
                xml.Switch("cantSplit").Switch("tblHeader");
            xml.Close();
            foreach (var place in row.Cells)
            {
                xml.Open("tc").Open("tcPr").Open("tcW").With("w", widths.AsSpan(place.Column, place.Columns).ToArray().Sum()).With("type", "dxa").Close();
                if (place.Columns > 1)
                    xml.Value("gridSpan", place.Columns);
                if (place.Merge != HeaderMerge.None)
                    xml.Value("vMerge", place.Merge == HeaderMerge.Begins ? "restart" : "continue");
                xml.Value("vAlign", "center").Close();
                Cell(place.Content, "TableHeader", ColumnAlignment.Center, OtherSize(size, layout.Table.Header), keepWithNext: repeated);
                xml.Close();
            }

            xml.Close();
        }
    }

    // A table of less than a third of the page stays whole. Of a larger one no single low row stands below the header, nor on the next page.
    private bool[] RowsKept(Table table, int[] widths)
    {
        const int Low = 3;
        var size = layout.Table.SizeFor(widths.Length, layout.Table.Text);
        var kept = new bool[table.Rows.Count];
        if (table.Rows.Count <= layout.Page.LinesPerPage)
        {
            var lines = table.Rows.Sum(row => LinesOf(row, widths, size));
            var height = (lines * TableLayout.LineOf(layout.Table.Text)) + (table.Rows.Count * 2 * DocxPage.Twips(layout.Table.PaddingTop));
            kept.AsSpan().Fill(height < page.AreaHeight / 3);
        }

        foreach (var i in new[] { 0, table.Rows.Count - 2 })
        {
            if (i >= 0 && i + 1 < table.Rows.Count)
                kept[i] |= LinesOf(table.Rows[i], widths, size) <= Low && LinesOf(table.Rows[i + 1], widths, size) <= Low;
        }

        if (kept.Length > 0)
            kept[^1] = false;
        return kept;
    }

    private void Row(TableRow row, int[] widths, ColumnAlignment[] alignments, bool keepWithNext)
    {
        var size = layout.Table.SizeFor(widths.Length, layout.Table.Text);
        xml.Open("tr").Open("trPr");
        if (FitsOnAPage(row, widths, size))
            xml.Switch("cantSplit");
        xml.Close();
        for (var i = 0; i < widths.Length; i++)
        {
            xml.Open("tc").Open("tcPr").Open("tcW").With("w", widths[i]).With("type", "dxa").Close().Value("vAlign", "center").Close();
            Cell(i < row.Cells.Count ? row.Cells[i].Content : [], "TableText", alignments[i], OtherSize(size, layout.Table.Text), keepWithNext);
            xml.Close();
        }

        xml.Close();
    }

    private static int OtherSize(double size, TextLayout text) => size == text.Size ? 0 : StylesPart.HalfPoints(size);

    private void Cell(IReadOnlyList<Inline> content, string style, ColumnAlignment alignment, int halfPoints, bool keepWithNext)
    {
        for (var start = 0; start <= content.Count;)
        {
            var end = start;
            while (end < content.Count && content[end] is not LineBreak)
                end++;
            xml.Open("p").Open("pPr").Value("pStyle", style);
            if (keepWithNext)
                xml.Switch("keepNext");
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
        var most = 0.75 * page.AreaHeight / TableLayout.LineOf(layout.Table.Text);
        return LinesOf(row, widths, size) <= most;
    }

    private double LinesOf(TableRow row, int[] widths, double size) =>
        row.Cells.Take(widths.Length).Select((cell, i) => ColumnWidths.LinesOf(cell, widths[i], size, layout)).DefaultIfEmpty(1).Max();
}
