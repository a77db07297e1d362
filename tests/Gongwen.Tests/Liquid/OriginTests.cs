using Gongwen.Liquid;

namespace Gongwen.Tests.Liquid;

public sealed class OriginTests
{
    [Fact]
    public void Text_values_and_gaps_arrive_apart() => Check(
        "一{{ 单位 }}二{{ 没有 }}{{ 空 }}",
        "literal 一 @1:1", "value 临江区商务局 @1:5 from data:单位", "literal 二 @1:10", "missing 没有 @1:14 absent", "missing 空 @1:22 null");

    [Fact]
    public void A_captured_text_is_printed_as_the_pieces_it_was_made_of() => Check(
        "{% capture 句 %}**{{ 单位 }}**{{ 没有 }}{% endcapture %}{{ 句 }}",
        "literal ** @1:16", "value 临江区商务局 @1:21 from data:单位", "literal ** @1:26", "missing 没有 @1:31 absent");

    [Fact]
    public void Stripping_a_capture_keeps_its_pieces() => Check(
        "{% capture 句 %}  {{ 单位 }}。 {% endcapture %}{{ 句 | strip }}",
        "value 临江区商务局 @1:21 from data:单位", "literal 。 @1:26");

    [Fact]
    public void Appended_values_keep_their_own_sources() => Check(
        "{{ 单位 | append: 姓名 | append: '同志' }}",
        "value 临江区商务局 @1:4 from data:单位", "value 李明 @1:4 from data:姓名", "value 同志 @1:4 from -");

    [Fact]
    public void An_assigned_value_keeps_its_source() => Check("{% assign x = 姓名 | upcase %}{{ x }}", "value 李明 @1:32 from data:姓名");

    [Fact]
    public void A_literal_printed_as_a_value_is_no_markup() => Check("{{ '**' }}{% cycle '#' %}", "value ** @1:4 from -", "value # @1:20 from -");

    [Fact]
    public void A_value_put_into_captured_text_never_becomes_markup() => Check(
        "{% capture 句 %}致某{% endcapture %}{{ 句 | replace: '某', 标记 }}",
        "value 致**危险** @1:16 from -");

    [Fact]
    public void Items_of_a_list_print_with_their_own_sources() => Check("{{ 名单 }}", "value 甲 @1:4 from data:名单[0]", "value 乙 @1:4 from data:名单[1]");

    private static void Check(string template, params string[] expected)
    {
        var context = new TemplateContext()
            .SetValue("单位", LiquidValue.FromString("临江区商务局", "data:单位"))
            .SetValue("姓名", LiquidValue.FromString("李明", "data:姓名"))
            .SetValue("标记", LiquidValue.FromString("**危险**", "data:标记"))
            .SetValue("空", LiquidValue.Nil)
            .SetValue("名单", LiquidValue.FromList([LiquidValue.FromString("甲", "data:名单[0]"), LiquidValue.FromString("乙", "data:名单[1]")]));
        var output = new RecordingOutput();
        var parsed = new LiquidParser().Parse(template, "t");
        Assert.Empty(parsed.Errors);
        Assert.Empty(parsed.Template.Render(context, output).Errors);
        Assert.Equal(expected, output.Calls);
    }
}
