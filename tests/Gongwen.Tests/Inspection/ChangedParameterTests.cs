using Gongwen.Contracts;
using Gongwen.Engine.Inspection;
using Gongwen.Engine.Layouts;
using Gongwen.Engine.Markup;
using Gongwen.Engine.Writers.Docx;
using Gongwen.Tests.Layouts;
using Gongwen.Tests.Writers;
using static Gongwen.Tests.Writers.Sample;

namespace Gongwen.Tests.Inspection;

/// <summary>A document written with one parameter of the layout changed departs from the unchanged layout in that parameter and in no other.</summary>
public sealed class ChangedParameterTests
{
    private static readonly Document Plain = Document(
        Title("临江区商务局关于上半年工作情况的报告"),
        Author("（2026年7月1日）"),
        new Contents(Line("目录"), default),
        Recipients("区人民政府："),
        Heading(1, "一、", "主要工作"),
        Heading(2, "（一）", "稳定消费"),
        new Paragraph([.. Line("全区消费品零售总额稳步增长，"), .. Line("重点商贸企业", TextStyle.Emphasis), .. Line("运行平稳。")], default),
        Heading(3, "1.", "抓好企业服务"),
        Heading(4, "（1）", "建立台账"),
        Paragraph("逐户了解企业困难，逐项明确责任单位和完成时限。"),
        Table("表1  主要指标", ["指标", "单位", "完成"], [3, 1, 1], Row("零售总额", "亿元", "126.4"), Row("新增企业", "户", "9")) with { Unit = Line("亿元") },
        Attachments("主要指标完成情况"),
        Signature("2026年7月1日", "临江区商务局"),
        Note("（此件公开发布）"));

    private static readonly Document Dense = Document(
        Title("临江区商务局问题清单"),
        Paragraph("现将问题清单印发给你们。"),
        Table("", ["一", "二", "三", "四", "五", "六", "七"], [1, 1, 1, 1, 1, 1, 1], Row("a", "b", "c", "d", "e", "f", "g")));

    // What a document of another value looks like can't be told from the file, or not as that parameter; with the reason.
    private static readonly Dictionary<string, string> Untold = new(StringComparer.Ordinal)
    {
        ["page.compensation"] = "moves the measured page, not the file's margins",
        ["grid.charactersPerLine"] = "follows from margins, size and spacing; the writer doesn't use it",
        ["grid.linesPerPage"] = "follows from margins and pitch",
        ["fonts.仿宋"] = "says which fonts count as 仿宋, by which the fonts of elements are judged",
        ["fonts.黑体"] = "as fonts.仿宋",
        ["fonts.楷体"] = "as fonts.仿宋",
        ["fonts.小标宋"] = "as fonts.仿宋",
        ["fonts.宋体"] = "as fonts.仿宋",
        ["standIns.仿宋"] = "only for machines without such a font",
        ["standIns.黑体"] = "as standIns.仿宋",
        ["standIns.楷体"] = "as standIns.仿宋",
        ["standIns.小标宋"] = "as standIns.仿宋",
        ["standIns.宋体"] = "as standIns.仿宋",
        ["masthead.show"] = "a document that shows none has nothing to judge",
        ["imprint.show"] = "as masthead.show",
        ["mark.from"] = "another form: where the mark stands is told as mark.top",
        ["number.position"] = "goes with mark.from",
        ["imprint.evenPage"] = "programs break pages",
        ["heading1.runIn"] = "the template may say otherwise for a heading",
        ["heading2.runIn"] = "as heading1.runIn",
        ["heading3.runIn"] = "as heading1.runIn",
        ["heading4.runIn"] = "as heading1.runIn",
        ["table.denseColumns"] = "told as the size of the text",
        ["sealed.diameter"] = "the file holds no seal",
        ["stamped.width"] = "the file holds no stamp",
        ["copyNumber.digits"] = "the data's own digits are kept when there are more",
    };

    private static readonly Dictionary<string, string> Values = new(StringComparer.Ordinal)
    {
        ["page.width"] = "216",
        ["page.height"] = "300",
        ["page.top"] = "40",
        ["page.left"] = "30",
        ["page.bottom"] = "32",
        ["page.right"] = "24",
        ["grid.linePitch"] = "575",
        ["grid.characterSpacing"] = "-6",
        ["mark.size"] = "60",
        ["mark.colour"] = "0000FF",
        ["mark.top"] = "45",
        ["number.blankLinesBefore"] = "3",
        ["number.blankLinesAfter"] = "1",
        ["number.inset"] = "2",
        ["signer.inset"] = "3",
        ["signer.perRow"] = "3",
        ["separator.style"] = "无",
        ["separator.distance"] = "8",
        ["separator.length"] = "140",
        ["separator.width"] = "2",
        ["separator.colour"] = "0000FF",
        ["separator.bottom"] = "30",
        ["title.linePitch"] = "30",
        ["title.blankLinesBefore"] = "1",
        ["title.blankLinesAfter"] = "2",
        ["body.indent"] = "3",
        ["emphasis.font"] = "黑体",
        ["heading1.numbering"] = "（一）",
        ["heading2.numbering"] = "一、",
        ["heading3.numbering"] = "（1）",
        ["heading4.numbering"] = "1.",
        ["heading1.indent"] = "0",
        ["heading2.indent"] = "0",
        ["heading3.indent"] = "0",
        ["heading4.indent"] = "0",
        ["table.denseSize"] = "六号",
        ["table.border"] = "1.5",
        ["table.paddingSide"] = "2",
        ["table.paddingTop"] = "2",
        ["attachments.blankLinesBefore"] = "2",
        ["attachment.titleLine"] = "5",
        ["attendance.blankLinesBefore"] = "2",
        ["attendance.indent"] = "4",
        ["signature.blankLinesBefore"] = "3",
        ["signature.right"] = "4",
        ["signature.dateShift"] = "4",
        ["sealed.right"] = "6",
        ["sealed.blankLinesBefore"] = "4",
        ["stamped.right"] = "6",
        ["stamped.blankLinesBefore"] = "4",
        ["stamped.officeGap"] = "5",
        ["stamped.blankLinesAfter"] = "3",
        ["imprint.inset"] = "3",
        ["imprint.rules"] = "false",
        ["imprint.issuer"] = "false",
        ["imprint.outerRule"] = "0.7",
        ["imprint.innerRule"] = "0.7",
        ["pageNumber.position"] = "居中",
        ["pageNumber.before"] = "\"第 \"",
        ["pageNumber.after"] = "\" 页\"",
        ["pageNumber.inset"] = "3",
        ["pageNumber.distance"] = "15",
        ["pageNumber.firstPage"] = "false",
        ["numbering"] = "list",
        ["contents.levels"] = "3",
    };

    public static TheoryData<string> Told => new(TestLayouts.Nominal.Parameters.Select(parameter => parameter.Name).Where(name => !Untold.ContainsKey(name)));

    [Fact]
    public void What_is_not_told_are_parameters_there_are() =>
        Assert.Empty(Untold.Keys.Concat(Values.Keys).Except(TestLayouts.Nominal.Parameters.Select(parameter => parameter.Name), StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Told))]
    public void One_changed_parameter_is_what_departs(string name)
    {
        var (layout, document) = Holding(name);
        var changed = Inspected.Changed(layout, name, ValueOf(name));
        var before = Inspected.Of(DocxWriter.Write(Labelled(document, TestLayouts.ById(layout)), TestLayouts.ById(layout)), layout);
        Assert.Equal("", Inspected.Departures(before));
        var after = Inspected.Of(DocxWriter.Write(Labelled(document, changed), changed), layout);
        Assert.True(Inspected.DepartingNames(after).SequenceEqual([name]), $"{name} → {ValueOf(name)}:\n{Inspected.Departures(after)}");
    }

    [Theory]
    [InlineData("grid.charactersPerLine", "27", "grid.characterSpacing: 7")]
    [InlineData("grid.linesPerPage", "20", "grid.linePitch: 630")]
    [InlineData("imprint.show", "false", "")]
    [InlineData("masthead.show", "false", "")]
    [InlineData("number.position", "右", "")]
    [InlineData("copyNumber.digits", "8", "")]
    public void A_document_departs_from_a_layout_that_asks_for_something_else(string name, string value, string also)
    {
        var findings = new FindingList();
        var report = DocxInspector.Inspect(DocxWriter.Write(FormSamples.Notice(6), TestLayouts.ById("gbt9704-document")), "report.docx", "changed", (_, _) => Inspected.Changed("gbt9704-document", name, value, also), findings)!;
        Assert.Contains(name, Inspected.DepartingNames(report));
    }

    // As the builder of documents labels headings.
    private static Document Labelled(Document document, LayoutProfile layout)
    {
        var labels = new HeadingLabels(layout);
        return document with { Blocks = [.. document.Blocks.Select(block => block is Heading heading ? heading with { Label = labels.Next(heading.Level) } : block)] };
    }

    private static string ValueOf(string name)
    {
        if (Values.TryGetValue(name, out var value))
            return value;
        var current = TestLayouts.Nominal.Parameters.Single(parameter => parameter.Name == name).Value.Text;
        return name.Split('.')[^1] switch
        {
            "font" or "labelFont" => current == "宋体" ? "黑体" : "宋体",
            "size" or "labelSize" => current == "小三" ? "四号" : "小三",
            "bold" or "labelBold" => "true",
            _ => throw new InvalidOperationException($"no other value for {name}"),
        };
    }

    private static (string Layout, Document Document) Holding(string name)
    {
        var element = name.Split('.')[0];
        return element switch
        {
            "mark" when name == "mark.size" => ("gbt9704-order", FormSamples.Order),
            "copyNumber" or "classification" or "urgency" or "mark" or "separator" or "sealed" or "imprint" when name is not "separator.bottom" => ("gbt9704-document", FormSamples.Notice(6)),
            "separator" => ("gbt9704-letter", FormSamples.Letter(3)),
            "signer" => ("gbt9704-document", FormSamples.Joint),
            "number" => name == "number.blankLinesAfter" ? ("gbt9704-order", FormSamples.Order) : ("gbt9704-document", FormSamples.Joint),
            "stamped" => ("gbt9704-order", FormSamples.Order),
            "attachment" => ("gbt9704-document", FormSamples.WithAttachments),
            "attendance" => ("gbt9704-minutes", FormSamples.Minutes),
            _ => ("gbt9704-plain", name == "table.denseSize" ? Dense : Plain),
        };
    }
}
