using Gongwen.Contracts;
using Gongwen.Engine.Templates;
using Gongwen.Liquid;

namespace Gongwen.Tests.Templates;

/// <summary>The filters of official Chinese: their examples, their edges and what they say about what they can't do.</summary>
public sealed class ChineseFilterTests
{
    private static readonly LiquidParser Parser = new(new TemplateOptions { Filters = FilterBinding.Engine });

    public static TheoryData<string, string> Examples =>
        new(ChineseFilters.All.SelectMany(filter => filter.Info.Examples).Select(example => (example.Template, example.Result)));

    [Theory]
    [MemberData(nameof(Examples))]
    public void Examples_print_what_they_say(string template, string result) => Assert.Equal(result, Print(template));

    [Fact]
    public void Filters_have_names_of_their_own_and_enough_examples()
    {
        var names = new HashSet<string>(FilterCollection.Standard.Names, StringComparer.Ordinal);
        Assert.All(ChineseFilters.All, filter => Assert.True(names.Add(filter.Info.Name), filter.Info.Name));
        Assert.All(ChineseFilters.All, filter => Assert.True(filter.Info.Examples.Count >= 3, filter.Info.Name));
    }

    [Theory]
    [InlineData("0", "零")]
    [InlineData("-1", "负一")]
    [InlineData("11", "十一")]
    [InlineData("20", "二十")]
    [InlineData("101", "一百零一")]
    [InlineData("110", "一百一十")]
    [InlineData("111", "一百一十一")]
    [InlineData("1001", "一千零一")]
    [InlineData("1010", "一千零一十")]
    [InlineData("10000", "一万")]
    [InlineData("10010", "一万零一十")]
    [InlineData("100000", "十万")]
    [InlineData("105000", "十万五千")]
    [InlineData("110000", "十一万")]
    [InlineData("10000001", "一千万零一")]
    [InlineData("100000000", "一亿")]
    [InlineData("100000001", "一亿零一")]
    [InlineData("105000000", "一亿零五百万")]
    [InlineData("1000000000000", "一万亿")]
    [InlineData("1000100000000", "一万零一亿")]
    [InlineData("9999999999999999", "九千九百九十九万九千九百九十九亿九千九百九十九万九千九百九十九")]
    [InlineData("'12.50'", "十二点五")]
    [InlineData("0.5", "零点五")]
    [InlineData("-0.05", "负零点零五")]
    public void Numbers_are_read_out(string number, string words) => Assert.Equal(words, Print($"{{{{ {number} | 汉字数 }}}}"));

    [Theory]
    [InlineData("1", "壹元整")]
    [InlineData("10", "壹拾元整")]
    [InlineData("100000", "壹拾万元整")]
    [InlineData("100005", "壹拾万零伍元整")]
    [InlineData("6007.14", "陆仟零柒元壹角肆分")]
    [InlineData("1680.32", "壹仟陆佰捌拾元叁角贰分")]
    [InlineData("1.05", "壹元零伍分")]
    [InlineData("0.5", "伍角整")]
    [InlineData("-0.01", "负壹分")]
    [InlineData("100000000", "壹亿元整")]
    [InlineData("1000000000000", "壹万亿元整")]
    [InlineData("'9999999999999999.99'", "玖仟玖佰玖拾玖万玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分")]
    public void Money_is_written_in_capitals(string amount, string words) => Assert.Equal(words, Print($"{{{{ {amount} | 大写金额 }}}}"));

    [Theory]
    [InlineData("{{ 9999 | 大数 }}", "9999")]
    [InlineData("{{ 10000 | 大数 }}", "1万")]
    [InlineData("{{ -123456 | 大数: 1 }}", "-12.3万")]
    [InlineData("{{ 99999999 | 大数: 0 }}", "1亿")]
    [InlineData("{{ 0 | 万 }}", "0万")]
    [InlineData("{{ 150000 | 万: 0 }}", "15万")]
    [InlineData("{{ 125000 | 万: 0 }}", "13万")]
    [InlineData("{{ -125000 | 万: 0 }}", "-13万")]
    [InlineData("{{ 1 | 占比: 1000000, 10 }}", "0.0001%")]
    [InlineData("{{ 0 | 占比: 3 }}", "0%")]
    [InlineData("{{ -0.04 | 增减 }}", "下降0.04%")]
    [InlineData("{{ 2 | 增幅: 3 }}", "-33.3")]
    [InlineData("{{ '1.005' | 小数: 2 }}", "1.01")]
    [InlineData("{{ 0.1 | plus: 0.2 | 小数: 1 }}", "0.3")]
    [InlineData("{{ '' | split: ',' | 顿号: '和' }}", "")]
    [InlineData("{{ '甲, ,乙' | split: ',' | 顿号 }}", "甲、乙")]
    [InlineData("{{ '“甲”,“乙”,丙' | split: ',' | 顿号 }}", "“甲”“乙”、丙")]
    [InlineData("{{ '《甲》和《乙》' | 书名号 }}", "《〈甲〉和〈乙〉》")]
    [InlineData("{{ '' | 书名号 }}", "")]
    [InlineData("{{ '' | 句号 }}", "")]
    [InlineData("{{ '落实“三会一课”' | 句号 }}", "落实“三会一课”。")]
    [InlineData("{{ '任务完成。；' | 句号 }}", "任务完成。")]
    [InlineData("{{ '怎么办？' | 句号 }}", "怎么办？")]
    [InlineData("{{ '如下：' | 去句号 }}", "如下")]
    [InlineData("{{ 1 | 序词: '首先', 1 }}", "首先")]
    [InlineData("{{ 2 | 序词: '首先', 2 }}", "其次")]
    [InlineData("{{ 5 | 序词: '首先', 5 }}", "最后")]
    [InlineData("{{ 4 | 序词: '首先' }}", "最后")]
    [InlineData("{{ 3 | 序词: '一个是' }}", "还有一个是")]
    [InlineData("{{ 21 | 序词: '一要' }}", "二十一要")]
    [InlineData("{{ 3 | 序词: '1.' }}", "3.")]
    [InlineData("{{ '2026-02-28' | 日期: '横线' }}", "2026-02-28")]
    [InlineData("{{ '2024-02-29' | 日期: '月日' }}", "2月29日")]
    [InlineData("{{ '2026-07-01' | 至: '2026-07-01' }}", "2026年7月1日")]
    [InlineData("{{ '2025-12' | 至: '2026-02' }}", "2025年12月至2026年2月")]
    [InlineData("{{ '2026-03-01' | 时段: '2026-03-31' }}", "2026年3月")]
    [InlineData("{{ '2025-10-01' | 时段: '2026-03-31' }}", "2025年10月至2026年3月")]
    [InlineData("{{ nil | 汉字数 }}", "")]
    public void Edges(string template, string result) => Assert.Equal(result, Print(template));

    [Theory]
    [InlineData("{{ '三' | 汉字数 }}", "过滤器“汉字数”：输入应是数字，这里是“三”")]
    [InlineData("{{ true | 汉字数 }}", "过滤器“汉字数”：输入应是数字，这里是是非值（true）")]
    [InlineData("{{ 10000000000000000 | 汉字数 }}", "过滤器“汉字数”：输入“10000000000000000”超出范围：绝对值应小于一亿亿，小数不超过10位")]
    [InlineData("{{ '1e400' | 万 }}", "过滤器“万”：输入应是数字，这里是“1e400”")]
    [InlineData("{{ 1 | 万: 1.5 }}", "过滤器“万”：小数位数应是0到10的整数，这里是1.5")]
    [InlineData("{{ 1 | 占比: 0 }}", "过滤器“占比”：总量是0，算不出占比")]
    [InlineData("{{ 1 | 占比: nil }}", "过滤器“占比”：参数“总量”应是数字，这里是空值")]
    [InlineData("{{ 1 | 增幅: 0 }}", "过滤器“增幅”：基期是0，算不出增幅")]
    [InlineData("{{ 1 | 增减: '飞涨' }}", "过滤器“增减”：不认识动词“飞涨”，可写增长、提高、上升、增加、扩大")]
    [InlineData("{{ 0.001 | 大写金额 }}", "过滤器“大写金额”：金额0.001比分还小，不能写成大写")]
    [InlineData("{{ '2026-02-30' | 日期 }}", "过滤器“日期”：输入应是日期（如2026-07-01或2026年7月1日），这里是“2026-02-30”")]
    [InlineData("{{ '2026-07-01' | 日期: '农历' }}", "过滤器“日期”：不认识日期写法“农历”，可写年月日、年月、月日、年、月、汉字、年半年、半年、年季度、季度、横线")]
    [InlineData("{{ '2026-07-02' | 至: '2026-07-01' }}", "过滤器“至”：截止日期2026年7月1日早于开始日期2026年7月2日")]
    [InlineData("{{ 0 | 序词: '一是' }}", "过滤器“序词”：序号应是从1起的整数，这里是0")]
    [InlineData("{{ 6 | 序词: '首先', 6 }}", "")]
    [InlineData("{{ 5 | 序词: '首先' }}", "过滤器“序词”：“首先、其次、再次”最多写5项，这里是第5项；项数更多时请用“一是”或“第一”")]
    [InlineData("{{ 1 | 序词: '甲' }}", "过滤器“序词”：不认识序词样式“甲”，可写一是、首先、第一、其一、一个是、一方面、（一）、1.等")]
    [InlineData("{{ 3 | 序词: '一方面' }}", "过滤器“序词”：“一方面”只能写两项，这里是第3项")]
    [InlineData("{{ true | 顿号 }}", "过滤器“顿号”：输入应是列表，这里是是非值（true）")]
    [InlineData("{{ '1,x' | split: ',' | 合计 }}", "过滤器“合计”：第2项应是数字，这里是“x”")]
    [InlineData("{{ '二〇' | 逐位汉字 }}", "过滤器“逐位汉字”：输入应只有数字0到9，这里是“二〇”")]
    public void What_a_filter_cannot_do_is_said(string template, string message)
    {
        Parser.Parse(template).Template.Render(new TemplateContext(), out var result);
        Assert.Equal(message, string.Join('\n', result.Errors.Select(error => error.Message.Chinese)));
    }

    [Fact]
    public void A_wrong_call_never_throws()
    {
        string[] inputs = ["nil", "true", "''", "'甲'", "-1", "0", "0.1", "1e3", "99999999999999999999999999999999", "(1..3)", "'2026-13-01'", "'a,b' | split: ','"];
        foreach (var filter in ChineseFilters.All)
        {
            foreach (var input in inputs)
            {
                foreach (var argument in inputs)
                {
                    var arguments = string.Join(", ", filter.Info.Parameters.Select(_ => argument.Split('|')[0]));
                    var parsed = Parser.Parse($"{{{{ {input} | {filter.Info.Name}{(arguments.Length > 0 ? ": " : "")}{arguments} }}}}");
                    parsed.Template.Render(new TemplateContext(), out var result);
                    Assert.True(result.IsComplete);
                }
            }
        }
    }

    private static string Print(string template)
    {
        var parsed = Parser.Parse(template);
        Assert.Empty(parsed.Errors);
        var text = parsed.Template.Render(new TemplateContext(), out var result);
        Assert.Equal("", string.Join('\n', result.Errors));
        return text;
    }
}
