using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Data;
using Gongwen.Engine.Templates;
using Gongwen.Liquid;

namespace Gongwen.Tests.Evidence;

/// <summary>What templates make of numbers still knows what it was made of, when somebody asks; otherwise nothing is kept.</summary>
public sealed class OriginsOfNumbersTests
{
    private const string Data = """
        总数: 25
        完成: 19
        上年: 20
        日期: 2025-07-01
        各项: [{ 名: 甲, 数: 0.1 }, { 名: 乙, 数: 0.2 }, { 名: 丙, 数: 3 }]
        """;

    [Theory]
    [InlineData("{{ 完成 | 占比: 总数 }}", "76%", "完成19 ÷ 总数25", "完成 总数")]
    [InlineData("{{ 完成 | 增幅: 上年 | 增减 }}", "下降5%", "（完成19－上年20）÷ 上年20", "完成 上年")]
    [InlineData("{{ 完成 | 占比: 30 }}", "63.3%", "完成19 ÷ 30", "完成")]
    [InlineData("{{ 30 | 占比: 总数 }}", "120%", "30 ÷ 总数25", "总数")]
    [InlineData("{{ 各项 | 合计: '数' }}", "3.3", "各项“数”0.1＋0.2＋3", "各项[0] 各项[1] 各项[2]")]
    [InlineData("{{ 各项 | size }}", "3", "列表共3项", "各项[0] 各项[1] 各项[2]")]
    [InlineData("{{ 各项.size }}", "3", "列表共3项", "各项[0] 各项[1] 各项[2]")]
    [InlineData("{{ 各项 | where: '名', '甲' | size | 汉字数 }}", "一", "列表共1项", "各项[0]")]
    [InlineData("{{ 各项 | map: '数' | sum }}", "3.3", "0.1＋0.2＋3", "各项[0].数 各项[1].数 各项[2].数")]
    [InlineData("{{ 总数 | minus: 完成 }}", "6", "总数25－完成19", "总数 完成")]
    [InlineData("{{ 总数 | plus: 1 | times: 2 }}", "52", "26×2", "")]
    [InlineData("{% assign 余 = 总数 | minus: 完成 %}{{ 余 }}", "6", "总数25－完成19", "总数 完成")]
    [InlineData("{% capture 句 %}{{ 总数 | divided_by: 2 }}{% endcapture %}{{ 句 }}", "12", "总数25 ÷ 2", "总数")]
    [InlineData("{% for 项 in 各项 %}{% if forloop.last %}{{ forloop.index }}{% endif %}{% endfor %}", "3", "第3项的序号", "各项[2]")]
    [InlineData("{% for 项 in 各项 %}{% if forloop.first %}{{ forloop.rindex }}{% endif %}{% endfor %}", "3", "第1项的序号", "各项[0]")]
    [InlineData("{% for 项 in 各项 limit: 1 %}{{ forloop.length }}{% endfor %}", "1", "列表共3项", "各项[0] 各项[1] 各项[2]")]
    public void A_number_that_was_made_says_of_what(string template, string printed, string formula, string sources)
    {
        var (text, node) = Last(template, traced: true);
        Assert.Equal(printed, text);
        Assert.Equal(formula, node!.Derivation!.Formula.Chinese);
        Assert.Equal(sources, string.Join(' ', node.Derivation.Sources.Where(source => source.Path.Length > 0).Select(source => source.Path)));
        Assert.Equal(printed, Last(template, traced: false).Text);
    }

    [Theory]
    [InlineData("{{ 总数 }}", "25")]
    [InlineData("{{ 日期 | 日期 }}", "2025年7月1日")]
    [InlineData("{{ 总数 | 汉字数 }}", "二十五")]
    [InlineData("{{ '共N个' | replace: 'N', 总数 }}", "共25个")]
    public void A_number_written_in_another_form_is_the_same_value(string template, string printed)
    {
        var (text, node) = Last(template, traced: true);
        Assert.Equal(printed, text);
        Assert.Null(node!.Derivation);
        Assert.NotEmpty(node.Path);
    }

    [Theory]
    [InlineData("{{ 3 | plus: 4 }}")]
    [InlineData("{{ 1 | 占比: 3 }}")]
    public void What_the_template_reckons_alone_comes_from_no_data(string template) => Assert.Null(Last(template, traced: true).Node);

    [Theory]
    [InlineData("{{ 完成 | 占比: 总数 }}")]
    [InlineData("{{ 各项 | size }}")]
    public void Nothing_is_kept_when_nobody_asks(string template) => Assert.Null(Last(template, traced: false).Node?.Derivation);

    private static (string Text, DataNode? Node) Last(string template, bool traced)
    {
        var root = DataReader.Read(Encoding.UTF8.GetBytes(Data), "report.yaml", DataLimits.Default, [])!;
        var output = new FilledTextOutput(draft: false);
        var parsed = new LiquidParser(new TemplateOptions { Filters = FilterBinding.Engine }).Parse(template, "t.liquid");
        Assert.Empty(parsed.Errors);
        var result = parsed.Template.Render(new TemplateContext(new DataObject(root, null)) { HostData = new FillRun { Traces = traced }, Tracer = traced ? new TracedValues() : null }, output);
        Assert.Empty(result.Errors);
        var piece = output.Pieces[^1];
        return (piece.Text, piece.Origin.Data);
    }
}
