using System.Globalization;
using Gongwen.Engine.Evidence;

namespace Gongwen.Tests.Evidence;

/// <summary>The numbers of a text are found with their units; what only looks like one isn't.</summary>
public sealed class NumberFinderTests
{
    [Theory]
    [InlineData("全年讲党课4次，培训286人次。", "4次 286人次")]
    [InlineData("投入38.62万元，同比增长5.6%，占92.3％。", "38.62万元 5.6% 92.3％")]
    [InlineData("资金1,234,567.50元，人口1.2亿。", "1,234,567.50元 1.2亿")]
    [InlineData("增长5%—8%，需要3～5天，降幅-3.2%。", "5%—8% 3～5天 -3.2%")]
    [InlineData("提高2.3个百分点，约30余项，100多人。", "2.3个百分点 30余项 100多人")]
    [InlineData("制定十二项措施，三次会议，两个支部，二十余名党员。", "十二项 三次 两个 二十余名")]
    [InlineData("占三分之一，百分之五，过半，四成以上。", "三分之一 百分之五 过半 四成")]
    [InlineData("2025年3月12日召开，3月底前，2026年上半年，2025-03-12，9:30开会。", "2025年3月12日 3月 2026年 2025-03-12 9:30")]
    [InlineData("二〇二五年三月一日", "二〇二五年三月一日")]
    [InlineData("数十项任务，近百名群众，上千人次。", "数十项 近百名 上千人次")]
    [InlineData("１２名同志，临水发〔2026〕8号。", "１２名 2026 8号")]
    [InlineData("一名党员带动一户，召开一次会议。", "一名 一户 一次")]
    [InlineData("2024年至2025年完成120公里。", "2024年 2025年 120公里")]
    [InlineData("报表9张，图5幅，附件3份，见表1、图2和附件3。", "9张 5幅 3份")]
    [InlineData("五到八个村，5至8个组，占1/3。", "五到八个 5至8个 1/3")]
    [InlineData("2025年1月至6月完成。", "2025年1月至6月")]
    [InlineData("用了半个月，投入壹万元，产值翻两番，是上年的两倍。", "半个月 壹万元 翻两番 两倍")]
    [InlineData("参加1万2千人，3千人到场，拨付1 000元，买了5千克。", "1万2千人 3千人 1 000元 5千克")]
    [InlineData("新建到3 个村，降幅－3.5%。", "3 个 －3.5%")]
    [InlineData("占百分之5，完成½，达三分之二。", "百分之5 ½ 三分之二")]
    public void Numbers_are_found(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("一是加强领导，二是狠抓落实，首先要一致。")]
    [InlineData("1. 总体要求")]
    [InlineData("（2）工作措施")]
    [InlineData("落实三会一课和八项规定，做到两个维护，一岗双责。")]
    [InlineData("一个是认识不够，另一个是办法不多，进一步一定一些一起一批。")]
    [InlineData("开展“四个一”活动，打造“三亮三比”品牌。")]
    [InlineData("第三次会议，第一时间，一户一策，一件一件办，一次性办结。")]
    [InlineData("A4纸，统一、万一、唯一。")]
    [InlineData("①加强领导，②上半年和下半年。")]
    [InlineData("沿G318国道，按GB/T 9704-2012排版，见1.2.3条，编号YL-00001，份号000017。")]
    [InlineData("第3支部学习二十大精神，廿四节气，电话：6212016，13800000000。")]
    [InlineData("")]
    public void What_counts_nothing_is_no_number(string text) => Assert.Equal("", Found(text));

    [Fact]
    public void A_number_knows_its_value_unit_and_kind()
    {
        Assert.Equal(
            ["386200 Quantity 元", "5.6 Share %", " Range %", " Date ", "12 Quantity 项", "12000 Quantity 人", "105 Quantity 次"],
            NumberFinder.Find("38.62万元5.6%，5%—8%，2025年，十二项，1万2千人，一百零五次").Select(mention => $"{mention.Value?.ToString("0.####", CultureInfo.InvariantCulture)} {mention.Kind} {mention.Unit}"));
    }

    [Fact]
    public void A_long_text_is_gone_through_once()
    {
        var text = string.Concat(Enumerable.Repeat("全年12次，三分之一的34名，", 20_000));
        Assert.Equal(60_000, NumberFinder.Find(text).Count);
    }

    private static string Found(string text) => string.Join(' ', NumberFinder.Find(text).Select(mention => text.Substring(mention.Start, mention.Length)));
}
