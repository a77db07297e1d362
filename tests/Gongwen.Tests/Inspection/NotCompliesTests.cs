using Gongwen.Engine.Inspection;
using Gongwen.Engine.Writers.Docx;
using Gongwen.Tests.Layouts;
using Gongwen.Tests.Writers;
using static Gongwen.Tests.Inspection.ForeignDocx;

namespace Gongwen.Tests.Inspection;

/// <summary>Faults that look right at first sight depart.</summary>
public sealed class NotCompliesTests
{
    private const string Long = "各单位要抓住春季有利时机，做好绿化工作，逐项落实责任人和完成时限，按月报送进展情况。";

    [Fact]
    public void A_number_at_the_left_without_a_signer_is_not_under_the_mark()
    {
        var report = Inspected.Of(HeadedDocx.With("", HeadedDocx.Head.Replace("<w:jc w:val=\"center\"/></w:pPr><w:r><w:t>青林发", "<w:jc w:val=\"left\"/></w:pPr><w:r><w:t>青林发", StringComparison.Ordinal)));
        Assert.Equal(Verdict.Departs, Inspected.Item(report, "number.position").Verdict);
        Assert.Equal("没有居中", Inspected.Item(report, "number.position").Places[0].Found.Chinese);
        Assert.Equal(Verdict.Complies, Inspected.Item(Inspected.Of(HeadedDocx.With("")), "number.position").Verdict);
    }

    [Fact]
    public void A_paragraph_moved_in_as_a_whole_is_not_indented()
    {
        var report = Inspected.Of(Of(Title + Paragraph(Long) + Paragraph(Long, "<w:ind w:left=\"640\"/>") + Paragraph("妥否，请批示。", "<w:ind w:left=\"640\"/>")));
        Assert.Equal("每行都空 2.03 字，回行没有顶格", Assert.Single(Inspected.Item(report, "body.indent").Places).Found.Chinese);
    }

    [Theory]
    [InlineData("附件：任务分解表", "", null)]
    [InlineData("附件：1.任务分解表", "2.会商办法", null)]
    [InlineData("附件：1、任务分解表", "2、会商办法", "序号写成“1、”")]
    [InlineData("附件:任务分解表", "", "“附件”后是半角冒号")]
    [InlineData("附件1：任务分解表", "附件2：会商办法", "序号写在冒号前：“附件1：”")]
    [InlineData("附件：1.任务分解表", "", "只有一个附件，却编了号")]
    [InlineData("附件：任务分解表。", "", "末尾有“。”")]
    public void Notes_of_attachments_are_held_to_their_form(string first, string second, string? fault)
    {
        var notes = Paragraph(first) + (second.Length == 0 ? "" : Paragraph(second, first[2] == '：' ? "<w:ind w:left=\"1600\"/>" : "<w:ind w:firstLineChars=\"200\"/>"));
        var item = Inspected.Item(Inspected.Of(Of(Title + Paragraph(Long) + "<w:p/>" + notes + "<w:p/>" + HeadedDocx.AtRight("青山县林业局", 1790) + HeadedDocx.AtRight("2026年3月10日", 630))), "attachments.form");
        Assert.Equal(fault is null ? Verdict.Complies : Verdict.Departs, item.Verdict);
        Assert.Equal(fault ?? "写法正确", item.Places[0].Found.Chinese);
        Assert.Equal(second.Length == 0 ? 1 : 2, item.Count);
    }

    [Theory]
    [InlineData("附件1", "left", "顶格")]
    [InlineData("附件", "left", "顶格")]
    [InlineData("附件一", "left", "附件一")]
    [InlineData("附件1：", "left", "附件1：")]
    [InlineData("附件1", "center", "没有顶格")]
    public void Labels_of_attachments_are_held_to_their_form(string label, string align, string found)
    {
        var report = Inspected.Of(Of(Title + Paragraph(Long) + Paragraph(label, $"<w:pageBreakBefore/><w:jc w:val=\"{align}\"/>", "<w:rFonts w:eastAsia=\"黑体\"/>") + "<w:p/>" + Title.Replace("的报告", "的任务分解表", StringComparison.Ordinal)));
        Assert.Equal(found, Inspected.Item(report, "attachment.form").Places[0].Found.Chinese);
        Assert.Equal(found == "顶格" ? Verdict.Complies : Verdict.Departs, Inspected.Item(report, "attachment.form").Verdict);
    }

    [Fact]
    public void An_imprint_without_its_middle_rule_departs()
    {
        var own = new DocxParts(DocxWriter.Write(FormSamples.Notice(6), TestLayouts.ById("gbt9704-document")));
        var report = Inspected.Of(own.Replace("word/document.xml", "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"000000\" /></w:pBdr>", "").ToBytes());
        Assert.Equal("imprint.innerRule 0.25 毫米: 文本框“抄送：区委各部门，区人大常委会办…”没有中间的分隔线\n", Inspected.Departures(report));
    }

    [Fact]
    public void Roman_page_numbers_and_columns_depart()
    {
        var own = DocxWriter.Write(EveryElement.Report, TestLayouts.Plain);
        Assert.Equal(["pageNumber.form"], Inspected.DepartingNames(Inspected.Of(new DocxParts(own).Replace("word/document.xml", "<w:pgSz", "<w:pgNumType w:fmt=\"upperRoman\"/><w:pgSz").ToBytes())));
        Assert.Equal(["grid.charactersPerLine"], Inspected.DepartingNames(Inspected.Of(new DocxParts(own).Replace("word/document.xml", "<w:docGrid", "<w:cols w:num=\"2\" w:space=\"425\"/><w:docGrid").ToBytes())));
    }
}
