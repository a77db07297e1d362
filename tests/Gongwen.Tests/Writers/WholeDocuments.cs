using Gongwen.Contracts;
using static Gongwen.Tests.Writers.Sample;

namespace Gongwen.Tests.Writers;

/// <summary>Whole official documents, one for each form, that together hold every kind of block.</summary>
internal static class WholeDocuments
{
    private const string Filler =
        "各镇人民政府、各街道办事处要把防汛备汛摆在突出位置，对照责任清单逐项落实，低洼院落、在建工地、山塘水库逐点排查，发现隐患立即处置，处置不了的及时上报。";

    public static Document Circular { get; } = Document(
        [
            new Masthead(default)
            {
                CopyNumber = Line("000017"),
                Classification = Line("秘密★1年"),
                Urgency = Line("特急"),
                Organs = [Line("临江区人民政府")],
                Suffix = Line("文件"),
                Number = Line("临政发〔2026〕12号"),
            },
            Title("临江区人民政府关于做好2026年防汛备汛工作的通知"),
            Recipients("各镇人民政府、各街道办事处，区政府各部门："),
            Paragraph("为做好今年防汛备汛工作，现将有关事项通知如下。"),
            Heading(1, "一、", "总体要求"),
            Paragraph(Filler + Filler),
            Heading(1, "二、", "重点任务"),
            Heading(2, "（一）", "排查隐患"),
            Paragraph(Filler),
            Heading(2, "（二）", "备足物资"),
            Table() with { Unit = Line("万元") },
            Paragraph(Filler),
            Attachments("临江区防汛物资储备计划表", "临江区防汛责任人名单"),
            Signature("2026年3月31日", "临江区人民政府") with { Form = SignatureForm.Sealed },
            Note("（此件公开发布）"),
            new Attachment("附件1", Line("临江区防汛物资储备计划表"), Landscape: true, default),
            Table(),
            new Attachment("附件2", Line("临江区防汛责任人名单"), Landscape: false, default),
            Paragraph(Filler),
            new Imprint(default)
            {
                Recipients = Line("区委各部门，区人大常委会办公室，区政协办公室，区监察委员会，区人民法院，区人民检察院，各人民团体"),
                CopyTo = Line("区委办公室，驻区各单位"),
                Issuer = Line("临江区人民政府办公室"),
                Date = Line("2026年4月1日"),
            },
        ]);

    public static Document Joint { get; } = Document(
        [
            new Masthead(default)
            {
                Organs = [Line("青山县农业农村局"), Line("青山县财政局"), Line("青山县乡村建设服务中心")],
                Suffix = Line("文件"),
                Number = Line("青农报〔2026〕7号"),
                Signers = [Line("沈知远"), Line("林望舒"), Line("顾行之")],
            },
            Title("关于农村供水管护资金安排情况的报告"),
            Recipients("县人民政府："),
            new Contents(Line("目　录"), default),
            Heading(1, "一、", "资金安排"),
            Paragraph(Filler),
            Heading(2, "（一）", "县级资金。", Filler),
            new PageTurn(Landscape: true, default),
            Table(),
            new PageTurn(Landscape: false, default),
            Paragraph(Filler),
            Signature("2026年5月6日", "青山县农业农村局", "青山县财政局", "青山县乡村建设服务中心") with { Form = SignatureForm.Sealed },
            new Imprint(default) { Issuer = Line("青山县农业农村局办公室"), Date = Line("2026年5月6日") },
        ]);

    public static Document Letter { get; } = Document(
        [
            new Masthead(default)
            {
                Urgency = Line("加急"),
                Organs = [Line("临江区商务局")],
                Number = Line("临商函〔2026〕3号"),
            },
            Title("临江区商务局关于商请支持便民服务点建设的函"),
            Recipients("区住房和城乡建设局："),
            Paragraph(Filler),
            Paragraph("专此函达，请予支持。"),
            Signature("2026年2月10日", "临江区商务局") with { Form = SignatureForm.Sealed },
            new Imprint(default) { CopyTo = Line("区政府办公室"), Issuer = Line("不印"), Date = Line("2026年2月10日") },
        ]);

    public static Document Order { get; } = Document(
        [
            new Masthead(default) { Organs = [Line("青山县人民政府")], Suffix = Line("令"), Number = Line("第3号") },
            Paragraph("《青山县农村供水管理办法》已经2026年1月9日县人民政府第12次常务会议通过，现予公布，自2026年3月1日起施行。"),
            Signature("2026年1月12日", "秦怀瑾") with { Form = SignatureForm.Stamped, Offices = [Line("县　长")] },
        ]);

    public static Document Minutes { get; } = Document(
        [
            new Masthead(default) { Organs = [Line("青山县人民政府常务会议")], Suffix = Line("纪要"), Number = Line("〔2026〕5号") },
            Title("研究农村供水和春耕生产工作"),
            Paragraph("2026年3月2日，县长主持召开县人民政府常务会议，研究有关工作。" + Filler),
            new Attendance(
                [
                    new AttendanceLine(Line("出席"), Line("秦怀瑾、沈知远、林望舒、顾行之、苏映川、陆清和、程砚秋、叶知行、江亦舟、宋致远")),
                    new AttendanceLine(Line("请假"), Line("何静安")),
                    new AttendanceLine(Line("列席"), Line("县水利局、县农业农村局、县财政局主要负责同志")),
                ],
                default),
            new Imprint(default) { CopyTo = Line("县委办公室，县人大常委会办公室，县政协办公室"), Issuer = Line("青山县人民政府办公室"), Date = Line("2026年3月5日") },
        ]);

    public static IReadOnlyDictionary<string, Document> ByName { get; } = new Dictionary<string, Document>(StringComparer.Ordinal)
    {
        ["circular"] = Circular, ["joint"] = Joint, ["letter"] = Letter, ["order"] = Order, ["minutes"] = Minutes,
    };

    /// <summary>A text in every place of masthead, contents, attendance, attachment, signature and imprint.</summary>
    public static Document Hostile(string text) => Document(
        [
            new Masthead(default)
            {
                CopyNumber = Line(text), Classification = Line(text), Urgency = Line(text), Organs = [Line(text), Line(text)], Suffix = Line(text),
                Number = Line(text), Signers = [Line(text), Line(text), Line(text)],
            },
            new Contents(Line(text), default),
            Heading(1, "一、", text),
            Heading(2, "（一）", text + "题", text),
            Table() with { Caption = Line(text), Unit = Line(text), Header = [Row(text, text)] },
            new Attendance([new AttendanceLine(Line(text), Line(text))], default),
            Signature(text, text) with { Form = SignatureForm.Sealed },
            Signature(text, text) with { Form = SignatureForm.Stamped, Offices = [Line(text)] },
            new Attachment(text, Line(text), Landscape: true, default),
            new Imprint(default) { Recipients = Line(text + "等"), CopyTo = Line(text + "等"), Issuer = Line(text), Date = Line(text) },
        ]);

    private static Table Table() => new(
        Line("物资储备情况"),
        [new TableColumn(2, ColumnAlignment.Natural), new TableColumn(1, ColumnAlignment.Natural), new TableColumn(1, ColumnAlignment.Natural), new TableColumn(2, ColumnAlignment.Natural)],
        [
            new TableRow(
                [new TableCell(Line("物资"), default) { Rows = 2 }, new TableCell(Line("金额"), default) { Columns = 2 }, new TableCell(Line("存放地点"), default) { Rows = 2 }],
                default),
            Row("计划", "完成"),
        ],
        [Row("编织袋", "12.5", "9.8", "区水利局仓库"), Row("冲锋舟", "36", "36", "区应急管理局仓库"), Row("救生衣", "1,280", "—", "各镇、街道防汛物资点")],
        default);
}
