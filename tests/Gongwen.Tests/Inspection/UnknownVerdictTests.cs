using Gongwen.Engine.Inspection;
using static Gongwen.Tests.Inspection.ForeignDocx;

namespace Gongwen.Tests.Inspection;

/// <summary>What a file doesn't tell is 无法判定, and what it tells is judged.</summary>
public sealed class UnknownVerdictTests
{
    private const string Exact = "<w:spacing w:line=\"400\" w:lineRule=\"exact\"/>";

    [Theory]
    [InlineData(2, 3, Verdict.Unknown)]
    [InlineData(1, 3, Verdict.Unknown)]
    [InlineData(2, 22, Verdict.Departs)]
    [InlineData(1, 60, Verdict.Departs)]
    public void A_header_that_is_not_repeated_departs_where_the_table_crosses_a_page(int headerRows, int rows, Verdict verdict)
    {
        var report = Inspected.Of(Of(Title + Paragraph(HeadedDocx.Text) + Table(headerRows, rows, "造林") + "<w:p/>"));
        Assert.Equal(verdict, Inspected.Item(report, "table.headerRepeated").Verdict);
    }

    [Fact]
    public void Few_tall_rows_cross_a_page_too() =>
        Assert.Equal(Verdict.Departs, Inspected.Item(Inspected.Of(Of(Title + Paragraph(HeadedDocx.Text) + Table(1, 6, string.Concat(Enumerable.Repeat(HeadedDocx.Text, 6))) + "<w:p/>")), "table.headerRepeated").Verdict);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Cells_of_an_unmarked_header_are_held_to_the_header(int headerRows)
    {
        var report = Inspected.Of(Of(Title + Paragraph(HeadedDocx.Text) + Table(headerRows, 4, "造林") + "<w:p/>"));
        Assert.Equal(Verdict.Complies, Inspected.Item(report, "table.header.font").Verdict);
        Assert.Equal(headerRows * 2, Inspected.Item(report, "table.header.font").Count);
        Assert.Equal(Verdict.Complies, Inspected.Item(report, "table.font").Verdict);
    }

    [Theory]
    [InlineData(84)]
    [InlineData(88)]
    [InlineData(90)]
    [InlineData(100)]
    public void Where_a_mark_takes_lines_of_the_grid_by_its_font_its_place_is_not_known(int size)
    {
        const string Normal = "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:eastAsia=\"仿宋\"/><w:sz w:val=\"32\"/></w:rPr></w:rPrDefault></w:docDefaults>";
        var head = $"<w:p/><w:p/><w:p/><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:rPr><w:color w:val=\"FF0000\"/><w:sz w:val=\"{size}\"/></w:rPr><w:t>青山县林业局文件</w:t></w:r></w:p><w:p/><w:p/><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:t>青林发〔2026〕5号</w:t></w:r></w:p>";
        var mark = Inspected.Item(Inspected.Of(Of(head + Title + Paragraph(HeadedDocx.Text), Normal)), "mark.top");
        Assert.Equal((Verdict.Unknown, "标志按网格占几行由字体决定，要看打印件"), (mark.Verdict, mark.Reason!.Chinese));
    }

    [Fact]
    public void A_red_line_far_below_the_number_departs_whatever_table_stands_above_both()
    {
        const string Cell = "<w:tbl><w:tblGrid><w:gridCol w:w=\"8000\"/></w:tblGrid><w:tr><w:tc><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:rPr><w:color w:val=\"FF0000\"/><w:sz w:val=\"80\"/></w:rPr><w:t>青山县林业局文件</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/>";
        var head = Cell + "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:t>青林发〔2026〕5号</w:t></w:r></w:p><w:p><w:pPr><w:pBdr><w:bottom w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"FF0000\"/></w:pBdr>{0}</w:pPr></w:p><w:p/><w:p/>";
        Assert.Equal(Verdict.Departs, Distance(Exact));
        Assert.Equal(Verdict.Complies, Distance(Exact.Replace("400", "150", StringComparison.Ordinal)));

        Verdict Distance(string spacing) => Inspected.Item(Inspected.Of(HeadedDocx.With("", head.Replace("{0}", spacing, StringComparison.Ordinal))), "separator.distance").Verdict;
    }

    [Fact]
    public void Very_many_tabs_and_stops_end()
    {
        var stops = "<w:tabs>" + string.Concat(Enumerable.Range(1, 50_000).Select(i => $"<w:tab w:val=\"left\" w:pos=\"{640 + (i * 5)}\"/>")) + "</w:tabs>";
        var tabbed = $"<w:p><w:pPr>{stops}</w:pPr><w:r><w:tab/><w:t>各</w:t>{string.Concat(Enumerable.Repeat("<w:tab/><w:t>项</w:t>", 20_000))}</w:r></w:p>";
        Assert.Equal("2.05 字", Inspected.Item(Inspected.Of(Of(Title + tabbed)), "body.indent").Places[0].Found.Chinese);
    }

    private static string Table(int headerRows, int rows, string text)
    {
        const string Header = "<w:tr><w:tc><w:p><w:r><w:rPr><w:rFonts w:eastAsia=\"黑体\"/></w:rPr><w:t>任务名称</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:rPr><w:rFonts w:eastAsia=\"黑体\"/></w:rPr><w:t>责任单位</w:t></w:r></w:p></w:tc></w:tr>";
        var row = $"<w:tr><w:tc><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>林业局</w:t></w:r></w:p></w:tc></w:tr>";
        return "<w:tbl><w:tblPr><w:tblW w:w=\"6000\" w:type=\"dxa\"/><w:tblBorders><w:top w:val=\"single\" w:sz=\"4\"/><w:insideH w:val=\"single\" w:sz=\"4\"/></w:tblBorders></w:tblPr><w:tblGrid><w:gridCol w:w=\"3000\"/><w:gridCol w:w=\"3000\"/></w:tblGrid>"
            + string.Concat(Enumerable.Repeat(Header, headerRows)) + string.Concat(Enumerable.Repeat(row, rows)) + "</w:tbl>";
    }
}
