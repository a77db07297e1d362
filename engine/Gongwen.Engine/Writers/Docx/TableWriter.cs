using Gongwen.Contracts;
using Gongwen.Engine.Layouts;

namespace Gongwen.Engine.Writers.Docx;

/// <summary>Writes a table as wide as the type area: the header rows repeated on every page, rows that stay on one page.</summary>
internal sealed class TableWriter(WordXml xml, LayoutProfile layout, DocxPage page, ParagraphWriter paragraphs, RunWriter runs, MeasuredTables tables)
{
    // Of the type area. A header that takes more of every page would leave no room for the rows.
    private const double MostRepeated = 0.5;

    internal void Write(Table table)
    {
        Line("TableCaption", table.Caption);
        Line("TableUnit", table.Unit, TableUnits.LabelOf(table));
        var measured = tables.Of(table, page.AreaWidth);
        var widths = measured.Widths;
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
        Rows(table, measured);
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

    private void Header(Table table, ReadOnlySpan<int> widths)
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
                xml.Open("tc").Open("tcPr").Open("tcW").With("w", HeaderRow.Sum(widths.Slice(place.Column, place.Columns))).With("type", "dxa").Close();
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
    private bool[] RowsKept(Table table, MeasuredTable measured)
    {
        const int Low = 3;
        var kept = new bool[table.Rows.Count];
        if (table.Rows.Count <= layout.Page.LinesPerPage)
        {
            var lines = Enumerable.Range(0, table.Rows.Count).Sum(measured.LinesOf);
            var height = (lines * TableLayout.LineOf(layout.Table.Text)) + (table.Rows.Count * 2 * DocxPage.Twips(layout.Table.PaddingTop));
            kept.AsSpan().Fill(height < page.AreaHeight / 3);
        }

        foreach (var i in new[] { 0, table.Rows.Count - 2 })
        {
            if (i >= 0 && i + 1 < table.Rows.Count)
                kept[i] |= measured.LinesOf(i) <= Low && measured.LinesOf(i + 1) <= Low;
        }

        if (kept.Length > 0)
            kept[^1] = false;
        return kept;
    }

    private void Rows(Table table, MeasuredTable measured)
    {
        var size = OtherSize(layout.Table.SizeFor(table.Columns.Count, layout.Table.Text), layout.Table.Text);
        var alignments = ColumnAlignments.Of(table);
        var kept = RowsKept(table, measured);
        // A row that no page can hold must break; programs differ in what they do with one that may not.
        var most = 0.75 * page.AreaHeight / TableLayout.LineOf(layout.Table.Text);
        var starts = new byte[2 * alignments.Length][];
        for (var row = 0; row < table.Rows.Count; row++)
            Row(table.Rows[row], fits: measured.LinesOf(row) <= most, kept[row], measured.Widths);
        // A table without any row is no valid table.
        if (table.Header.Count == 0 && table.Rows.Count == 0)
            Row(new TableRow([], table.Origin), fits: true, keepWithNext: false, measured.Widths);

        void Row(TableRow row, bool fits, bool keepWithNext, ReadOnlySpan<int> widths)
        {
            xml.Made(fits ? "<w:tr><w:trPr><w:cantSplit /></w:trPr>"u8 : "<w:tr><w:trPr />"u8);
            for (var i = 0; i < widths.Length; i++)
            {
                // The same for all cells of a column.
                xml.Made(starts[(2 * i) + (keepWithNext ? 1 : 0)] ??= CellStart(widths[i], alignments[i], size, keepWithNext));
                CellText(i < row.Cells.Count ? row.Cells[i].Content : [], "TableText", alignments[i], size, keepWithNext);
                xml.Made("</w:tc>"u8);
            }

            xml.Made("</w:tr>"u8);
        }
    }

    private static byte[] CellStart(int width, ColumnAlignment alignment, int halfPoints, bool keepWithNext) => WordXml.Make(made =>
    {
        made.Open("tc").Open("tcPr").Open("tcW").With("w", width).With("type", "dxa").Close().Value("vAlign", "center").Close();
        CellParagraph(made, "TableText", alignment, halfPoints, keepWithNext);
    });

    private static int OtherSize(double size, TextLayout text) => size == text.Size ? 0 : StylesPart.HalfPoints(size);

    private void Cell(IReadOnlyList<Inline> content, string style, ColumnAlignment alignment, int halfPoints, bool keepWithNext)
    {
        CellParagraph(xml, style, alignment, halfPoints, keepWithNext);
        CellText(content, style, alignment, halfPoints, keepWithNext);
    }

    // The text of a cell, whose first paragraph is begun; a line break begins another.
    private void CellText(IReadOnlyList<Inline> content, string style, ColumnAlignment alignment, int halfPoints, bool keepWithNext)
    {
        for (var i = 0; i < content.Count; i++)
        {
            if (content[i] is LineBreak)
            {
                xml.Made("</w:p>"u8);
                CellParagraph(xml, style, alignment, halfPoints, keepWithNext);
            }
            else
            {
                runs.Write(content[i], halfPoints: halfPoints);
            }
        }

        xml.Made("</w:p>"u8);
    }

    // Begins a paragraph of a cell, up to its text.
    private static void CellParagraph(WordXml xml, string style, ColumnAlignment alignment, int halfPoints, bool keepWithNext)
    {
        xml.Made("<w:p>"u8).Open("pPr").Value("pStyle", style);
        if (keepWithNext)
            xml.Switch("keepNext");
        if (alignment != ColumnAlignment.Left)
            xml.Value("jc", alignment == ColumnAlignment.Center ? "center" : "right");
        if (halfPoints > 0)
            xml.Open("rPr").Value("sz", halfPoints).Value("szCs", halfPoints).Close();
        xml.Close();
    }
}
