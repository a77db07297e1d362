using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using Gongwen.Contracts;
using Gongwen.Engine.Layouts;
using Gongwen.Engine.Writers.Docx;
using Gongwen.Tests.Conventions;
using Gongwen.Tests.Layouts;
using static Gongwen.Tests.Writers.Sample;

namespace Gongwen.Tests.Writers;

public sealed class DocxWriterTests
{
    private static readonly XNamespace W = DocxFile.W;

    [Fact]
    public void Every_element_as_an_outline() => Snapshot.Match(DocxFile.Of(EveryElement.Report, TestLayouts.Plain).Outline());

    [Fact]
    public void Every_element_as_document_xml() => Snapshot.Match(DocxFile.Of(EveryElement.Report, TestLayouts.Plain).Readable("word/document.xml"), "xml");

    [Theory]
    [InlineData("styles")]
    [InlineData("settings")]
    [InlineData("fontTable")]
    [InlineData("footer2")]
    public void Parts_that_say_how_it_looks(string part) => Snapshot.Match(DocxFile.Of(Document(), TestLayouts.Nominal).Readable($"word/{part}.xml"), "xml", part);

    [Fact]
    public void Same_input_same_bytes_in_every_culture()
    {
        var culture = CultureInfo.CurrentCulture;
        var first = DocxWriter.Write(EveryElement.Report, TestLayouts.Plain);
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = ",", NegativeSign = "minus" } };
            Assert.Equal(first, DocxWriter.Write(EveryElement.Report, TestLayouts.Plain));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void Parts_carry_no_time()
    {
        using var zip = new ZipArchive(new MemoryStream(DocxWriter.Write(EveryElement.Report, TestLayouts.Plain)));

        Assert.All(zip.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1, 0, 0, 0, DateTimeKind.Unspecified), entry.LastWriteTime.DateTime));
        Assert.DoesNotContain("created", DocxFile.Of(EveryElement.Report, TestLayouts.Plain).Readable("docProps/core.xml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("markup-characters", "# x | a | **x** {{ 1 }} ::: <b> \\ &#10; ]]> \" '")]
    [InlineData("control-characters", "甲乙 丙 丁戊")]
    [InlineData("lone-surrogates", "甲乙丙")]
    [InlineData("pairs-of-surrogates", "𠮷野家😀")]
    public void Hostile_text_comes_out_as_given_and_makes_no_structure(string name, string shown)
    {
        var outline = DocxFile.Of(DocxDocuments.ByName[name], TestLayouts.Plain).Outline();

        Assert.Equal(DocxFile.Of(EveryElement.Hostile("占位"), TestLayouts.Plain).Outline().Replace("占位", shown, StringComparison.Ordinal), outline);
    }

    [Fact]
    public void Twenty_thousand_characters_stay_in_their_paragraph()
    {
        var text = new string('长', 20_000);

        Assert.Equal(
            DocxFile.Of(EveryElement.Hostile("占位"), TestLayouts.Plain).Outline().Replace("占位", text, StringComparison.Ordinal),
            DocxFile.Of(EveryElement.Hostile(text), TestLayouts.Plain).Outline());
    }

    [Fact]
    public void Run_in_heading_is_marked_by_the_linked_style_and_the_rest_is_body()
    {
        var file = DocxFile.Of(Document(Heading(2, "（一）", "压实责任。", "年初制定清单。")), TestLayouts.Plain);
        var paragraph = file.Body.Elements(W + "p").Single();

        Assert.Equal("BodyText", DocxFile.StyleOf(paragraph));
        Assert.Equal(
            ["（一）:Heading2Char", "压实责任。:Heading2Char", "年初制定清单。:"],
            paragraph.Elements(W + "r").Select(run => run.Value + ":" + run.Element(W + "rPr")!.Element(W + "rStyle")?.Attribute(W + "val")!.Value));
    }

    [Fact]
    public void Rows_that_fill_a_page_may_break_and_others_may_not()
    {
        var file = DocxFile.Of(Document(Table("", ["甲"], [1], Row("短"), Row(new string('长', 20_000)))), TestLayouts.Plain);

        Assert.Equal([true, true, false], file.Body.Descendants(W + "tr").Select(row => row.Element(W + "trPr")!.Element(W + "cantSplit") is not null));
        Assert.Equal([true, false, false], file.Body.Descendants(W + "tr").Select(row => row.Element(W + "trPr")!.Element(W + "tblHeader") is not null));
    }

    [Fact]
    public void Text_of_pages_widens_its_column()
    {
        var file = DocxFile.Of(Document(Table("", ["甲", "乙"], [1, 20], Row(new string('长', 20_000), "短"))), TestLayouts.Plain);

        Assert.Equal(["4530", "4315"], file.Body.Descendants(W + "gridCol").Select(column => column.Attribute(W + "w")!.Value));
    }

    [Theory]
    [InlineData("表1", "", "TableCaption")]
    [InlineData("", "万元", "TableUnit")]
    [InlineData("", "", "BlankLine")]
    public void Page_turned_before_a_table_begins_with_what_stands_above_it(string caption, string unit, string first)
    {
        var table = Table(caption, ["甲"], [1], Row("乙")) with { Unit = unit.Length == 0 ? [] : Line(unit) };
        var file = DocxFile.Of(Document(Paragraph("正文。"), new PageTurn(false, default), table, Paragraph("正文。")), TestLayouts.Plain);

        Assert.Equal([first], file.Body.Elements(W + "p").Where(paragraph => paragraph.Descendants(W + "pageBreakBefore").Any()).Select(DocxFile.StyleOf));
    }

    [Fact]
    public void Unit_of_a_table_has_its_label_once()
    {
        var file = DocxFile.Of(Document(MergedTable("表1", "万元", 1), MergedTable("表2", "单位：亿元", 1)), TestLayouts.Plain);

        Assert.Equal(["单位：万元", "单位：亿元"], file.Body.Elements(W + "p").Where(paragraph => DocxFile.StyleOf(paragraph) == "TableUnit").Select(DocxFile.TextOf));
    }

    [Fact]
    public void Merged_cells_of_the_header_are_one_cell_in_every_row()
    {
        var file = DocxFile.Of(Document(MergedTable("表1", "万元", 1)), TestLayouts.Plain);
        var header = file.Body.Descendants(W + "tr").Where(row => row.Descendants(W + "tblHeader").Any()).Select(row => string.Join(" | ", row.Elements(W + "tc").Select(cell =>
            string.Concat(cell.Elements(W + "p").Select(DocxFile.TextOf)) + "".PadRight((int?)cell.Descendants(W + "gridSpan").Attributes().FirstOrDefault() - 1 ?? 0, '<')
            + (cell.Descendants(W + "vMerge").Attributes().FirstOrDefault()?.Value is { } merge ? merge == "restart" ? "v" : "^" : ""))));

        Assert.Equal(["项目v | 2026年投资计划< | 增长（%）v | 备注v", "^ | 下达 | 完成 | ^ | ^"], header);
    }

    [Fact]
    public void One_attachment_has_no_number_and_several_have()
    {
        Assert.Contains("附件：名单\n", DocxFile.Of(Document(Attachments("名单")), TestLayouts.Plain).Outline(), StringComparison.Ordinal);
        Assert.Contains("附件：1.→名单\n[AttachmentNote] 2.→清单\n", DocxFile.Of(Document(Attachments("名单", "清单")), TestLayouts.Plain).Outline(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(PageNumberPosition.Outside, 2, true)]
    [InlineData(PageNumberPosition.Centre, 1, false)]
    [InlineData(PageNumberPosition.None, 0, false)]
    public void Page_numbers_stand_where_the_layout_says(PageNumberPosition position, int footers, bool evenAndOdd)
    {
        var layout = TestLayouts.Plain with { PageNumber = TestLayouts.Plain.PageNumber with { Position = position } };
        var file = DocxFile.Of(EveryElement.Report, layout);

        Assert.Equal(footers, file.Body.Descendants(W + "footerReference").Count());
        Assert.Equal(footers, file.Names.Count(name => name.StartsWith("word/footer", StringComparison.Ordinal)));
        Assert.Equal(evenAndOdd, file["word/settings.xml"].Descendants(W + "evenAndOddHeaders").Any());
    }

    [Fact]
    public void Sheet_lying_has_its_head_at_the_binding_edge()
    {
        var section = DocxFile.Of(EveryElement.Ledger, TestLayouts.Plain).Body.Element(W + "sectPr")!;
        var (size, margins) = (section.Element(W + "pgSz")!, section.Element(W + "pgMar")!);

        Assert.Equal("16838×11906 landscape", $"{size.Attribute(W + "w")!.Value}×{size.Attribute(W + "h")!.Value} {size.Attribute(W + "orient")!.Value}");
        Assert.Equal("1587 2098 1474 1984", string.Join(' ', new[] { "top", "right", "bottom", "left" }.Select(side => margins.Attribute(W + side)!.Value)));
    }
}
