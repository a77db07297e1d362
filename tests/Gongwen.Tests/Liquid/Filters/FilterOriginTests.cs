using Gongwen.Liquid;

namespace Gongwen.Tests.Liquid.Filters;

/// <summary>Text keeps where it came from on its way through filters.</summary>
public sealed class FilterOriginTests
{
    [Theory]
    [InlineData("{{ 单位 | strip }}", "[临江区:单位]")]
    [InlineData("{{ 单位 | append: '商务局' }}", "[临江区:单位][商务局:]")]
    [InlineData("{{ 单位 | prepend: '关于' | append: 名称 }}", "[关于:][临江区:单位][方案:名称]")]
    [InlineData("{{ 单位 | replace: '区', '县' }}", "[临江县:单位]")]
    [InlineData("{{ 名单 | join: '、' }}", "[甲:名单0][、:][乙:名单1]")]
    [InlineData("{{ 名单 | sort | first }}", "[乙:名单1]")]
    [InlineData("{{ 没有 | default: 单位 }}", "[临江区:单位]")]
    [InlineData("{{ 单位 | slice: 0, 2 | append: 名称 | slice: 1, 2 }}", "[江:单位][方:名称]")]
    [InlineData("{{ 单位 | append: 名称 | truncate: 4, '…' }}", "[临江区:单位][…:]")]
    [InlineData("{{ 单位 | append: 名称 | remove_first: '区方' }}", "[临江:单位][案:名称]")]
    [InlineData("{{ 单位 | append: 名称 | replace: '区方', '' | size }}", "[3:]")]
    public void Pieces_name_their_source(string template, string expected)
    {
        var context = new TemplateContext()
            .SetValue("单位", LiquidValue.FromString("临江区", "单位"))
            .SetValue("名称", LiquidValue.FromString("方案", "名称"))
            .SetValue("名单", LiquidValue.FromList([LiquidValue.FromString("甲", "名单0"), LiquidValue.FromString("乙", "名单1")]));
        var output = new OriginOutput();

        var result = new LiquidParser().Parse(template).Template.Render(context, output);

        Assert.Empty(result.Errors);
        Assert.Equal(expected, output.ToString());
    }
}
