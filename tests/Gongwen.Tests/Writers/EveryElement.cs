using Gongwen.Contracts;
using static Gongwen.Tests.Writers.Sample;

namespace Gongwen.Tests.Writers;

/// <summary>Documents that hold every kind of block.</summary>
internal static class EveryElement
{
    private const string Filler =
        "县局坚持把基层党建摆在重要位置，年初研究制定工作清单，逐项明确责任股室和完成时限，每季度听取一次汇报，现场点评、限期整改，推动“一岗双责”落到实处。";

    public static Document Report { get; } = Document(
        Title("临江区商务局党组书记2025年度抓基层党建工作述职报告"),
        Author("临江区商务局党组书记{br}（2026年1月15日）"),
        Recipients("区委组织部："),
        Paragraph("按照区委统一安排，现将一年来抓基层党建工作的情况报告如下，请予评议。"),
        Heading(1, "一、", "履职情况和主要成效"),
        Heading(2, "（一）", "压实责任，健全机制"),
        Paragraph(Filler + Filler),
        new Paragraph(
            [
                new TextRun("全年", TextStyle.None, default),
                new TextRun("重点工作", TextStyle.Strong, default),
                new TextRun("按计划推进，", TextStyle.Emphasis, default),
                new TextRun("【待补：完成数】", TextStyle.Gap, default),
                new TextRun("项已经完成——其中“十四五”收官项目3个，投资1280.5万元……", TextStyle.None, default),
            ],
            default),
        Heading(3, "1.", "建好清单。", "年初制定任务清单，逐项明确责任人和完成时限，" + Filler),
        Heading(4, "（1）", "定期调度。", "每季度听取一次支部书记汇报。"),
        Heading(3, "2.", "建强队伍"),
        Heading(4, "（2）", "开展培训"),
        Table(
            "表1  主要指标完成情况",
            ["指标", "单位", "目标", "实际", "完成率"],
            [3, 1, 1, 1, 1],
            Row("社会消费品零售总额", "亿元", "120", "126.4", "105.3%"),
            Row("规模以上企业{br}新增户数", "户", "10", "9", "90%")),
        Heading(1, "二、", "下一步工作"),
        Paragraph(Filler),
        Attachments("2025年度重点任务完成情况一览表", "临江区商务局基层党组织基本情况统计表（含下属单位和各行业协会、商会党支部）"),
        Signature("2026年1月15日", "中共临江区商务局党组"),
        Note("（联系人：办公室，电话：0000-1234567）"));

    public static Document Long { get; } = Document(
        [
            Title("青山县农业农村局关于上半年重点工作完成情况和下半年工作安排的汇报"),
            Recipients("县委、县人民政府："),
            .. Enumerable.Range(1, 14).SelectMany(i => new Block[] { Paragraph(string.Concat(Enumerable.Repeat(Filler, 4))) }),
            Signature("2026年7月1日", "县农业农村局"),
        ]);

    /// <summary>What is counted: headings of every level and form, 一、 and 1. without （一）, contents, a table with merged header cells, an attachment.</summary>
    public static Document Numbered { get; } = Document(
        Title("青山县水利局半年工作总结"),
        new Contents(Line("目　录"), default),
        Heading(1, "一、", "上半年工作"),
        Heading(2, "（一）", "压实责任，健全机制"),
        Paragraph(Filler),
        Heading(3, "1.", "建好清单。", Filler),
        Heading(3, "2.", "定期调度"),
        Heading(4, "（1）", "按月调度。", Filler),
        Heading(4, "（2）", "按季通报。", Filler),
        Heading(2, "（二）", "强化保障。", Filler),
        Heading(3, "1.", "资金保障。", Filler),
        Heading(1, "二、", "下半年打算"),
        Heading(3, "1.", "抓项目。", Filler),
        Heading(3, "2.", "抓管理"),
        Heading(1, "三、", "请求事项"),
        Heading(3, "1.", "增加编制。", Filler),
        MergedTable("表1　重点项目投资完成情况", "万元", 6),
        Paragraph(Filler),
        Signature("2026年7月1日", "县水利局"));

    public static Document Ledger { get; } = Lying(
        Title("临江区商务局巡察整改清单"),
        Table(
            "",
            ["序号", "问题", "整改措施", "责任领导", "责任单位", "责任人", "时限", "进展", "状态"],
            [1, 5, 6, 2, 2, 2, 2.4, 5, 1.6],
            [
                .. Enumerable.Range(1, 24).Select(i => Row(
                    $"{i}",
                    "党组理论学习中心组学习研讨不够深入，联系实际不紧密。",
                    "制定年度学习计划，每季度至少安排一次专题研讨；{br}班子成员轮流领学，撰写心得体会。",
                    "分管领导甲",
                    "办公室、机关党委",
                    "承办人乙",
                    "2026年3月31日",
                    "已开展专题研讨3次，形成调研报告2篇，" + Filler[..(i * 2)],
                    "已销号")),
            ]));

    public static Document Hostile(string text) => Document(
        Title(text),
        Author(text),
        Recipients(text),
        Heading(1, "一、", text),
        Heading(2, "（一）", text, text),
        Paragraph(text),
        Table(text, [text, text], [1, 1000], Row(text, text)),
        Attachments(text, text),
        Signature(text, text),
        Note(text));
}
