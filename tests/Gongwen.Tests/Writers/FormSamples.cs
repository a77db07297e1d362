using Gongwen.Contracts;
using static Gongwen.Tests.Writers.Sample;

namespace Gongwen.Tests.Writers;

/// <summary>A document of every form, its body as long as asked for.</summary>
internal static class FormSamples
{
    private const string Sentence =
        "各乡镇人民政府、区政府各部门要把这项工作摆在突出位置，主要负责同志亲自过问，分管负责同志具体抓落实，逐项明确责任单位和完成时限，确保2026年12月底前见到成效。";

    public static Masthead Head(string number, params string[] organs) => new(default)
    {
        Organs = [.. organs.Select(organ => Line(organ))],
        Suffix = Line("文件"),
        Number = Line(number),
    };

    /// <summary>文件格式.</summary>
    /// <param name="sentences">How many sentences the body has, each a paragraph of three lines.</param>
    public static Document Notice(int sentences) => Document(
    [
        Head("临政发〔2026〕12号", "临江区人民政府") with { CopyNumber = Line("000017"), Classification = Line("秘密★1年"), Urgency = Line("特急") },
        Title("临江区人民政府关于印发《临江区城乡供水保障能力提升三年行动方案》的通知"),
        Recipients("各乡镇人民政府、各街道办事处，区政府各部门、各直属单位："),
        .. Body(sentences),
        Attachments("临江区城乡供水保障能力提升三年行动方案", "临江区城乡供水重点项目表"),
        Signature("2026年3月12日", "临江区人民政府") with { Form = SignatureForm.Sealed },
        Note("（此件公开发布）"),
        Imprint,
    ]);

    /// <summary>文件格式 with a body of so many lines, each a paragraph of its own, headings between.</summary>
    public static Document Lines(int lines) => Document(
    [
        Head("临政发〔2026〕12号", "临江区人民政府"),
        Title("临江区人民政府关于加强农村供水管理的通知"),
        Recipients("各乡镇人民政府，区政府各部门："),
        .. Enumerable.Range(1, lines).Select(i => i % 9 == 5 && i < lines ? (Block)Heading(1, "一、", "加强组织领导") : Paragraph("各单位要认真抓好落实，按期报送进展情况。")),
        Signature("2026年3月12日", "临江区人民政府") with { Form = SignatureForm.Sealed },
        Imprint,
    ]);

    public static Imprint Imprint { get; } = new(default)
    {
        CopyTo = Line("区委各部门，区人大常委会办公室，区政协办公室，区法院，区检察院，区人武部，各人民团体，驻区各单位"),
        Issuer = Line("临江区人民政府办公室"),
        Date = Line("2026年3月13日"),
    };

    /// <summary>Three organs with a seal each, upwards, with their signers.</summary>
    public static Document Joint { get; } = Document(
        Head("临财〔2026〕8号", "临江区财政局", "临江区农业农村局", "临江区水利局") with { Signers = [Line("沈知远"), Line("许文岚"), Line("周明川")] },
        Title("关于申请下达2026年农村供水工程维修养护资金的请示"),
        Recipients("区人民政府："),
        Paragraph(Sentence),
        Paragraph("妥否，请批示。"),
        Signature("2026年4月2日", "临江区财政局", "临江区农业农村局", "临江区水利局") with { Form = SignatureForm.Sealed },
        Note("（联系人：何闻道，电话：0000-6212008）"),
        Imprint);

    public static Document Letter(int sentences) => Document(
    [
        Head("临水函〔2026〕31号", "临江区水利局") with { Suffix = [] },
        Title("关于商请协助开展农村饮水安全联合检查的函"),
        Recipients("青山县水利局："),
        .. Body(sentences),
        Signature("2026年5月6日", "临江区水利局") with { Form = SignatureForm.Sealed },
        new Imprint(default) { CopyTo = Line("区政府办公室，区农业农村局") },
    ]);

    public static Document Order { get; } = Document(
        Head("第3号", "青山县人民政府") with { Suffix = Line("令") },
        Paragraph("《青山县农村公共供水管理办法》已经2026年2月27日县人民政府第9次常务会议通过，现予公布，自2026年5月1日起施行。"),
        Signature("2026年3月2日", "沈知远") with { Form = SignatureForm.Stamped, Offices = [Line("县　长")] });

    public static Document Minutes { get; } = Document(
        Head("〔2026〕5号", "青山县人民政府常务会议") with { Suffix = Line("纪要") },
        Title("青山县人民政府第9次常务会议纪要"),
        Paragraph(Sentence),
        Heading(1, "一、", "审议农村公共供水管理办法"),
        Paragraph(Sentence),
        new Attendance(
            [
                new AttendanceLine(Line("出席"), Line("沈知远、许文岚、周明川、何闻道、陆怀瑾、秦思源、顾言之、林述古、叶知秋、程望舒、宋时雨、唐见山、韩伯谦")),
                new AttendanceLine(Line("请假"), Line("苏子衡")),
                new AttendanceLine(Line("列席"), Line("县发展改革局马立言，县财政局郑守一，县水利局冯若谷")),
            ],
            default),
        Imprint);

    public static Document WithAttachments { get; } = Document(
    [
        Head("临政办〔2026〕20号", "临江区人民政府办公室"),
        Title("关于做好2026年防汛抗旱工作的通知"),
        Recipients("各乡镇人民政府，区政府各部门："),
        .. Body(3),
        Attachments("防汛抗旱责任分工", "防汛物资储备情况表"),
        Signature("2026年4月20日", "临江区人民政府办公室"),
        new Attachment("附件1", Line("防汛抗旱责任分工"), false, default),
        .. Body(2),
        new Attachment("附件2", Line("防汛物资储备情况表"), true, default),
        Table("", ["序号", "物资", "单位", "数量", "存放地点"], [1, 4, 1, 2, 4], [.. Enumerable.Range(1, 12).Select(i => Row($"{i}", "编织袋", "条", $"{i * 1200}", "区防汛物资仓库"))]),
        Imprint,
    ]);

    private static IEnumerable<Block> Body(int sentences) =>
        Enumerable.Range(0, sentences).SelectMany(i => i % 6 == 2 ? new Block[] { Heading(1, "一、", "加强组织领导"), Paragraph(Sentence) } : [Paragraph(Sentence)]);
}
