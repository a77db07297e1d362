using Gongwen.Liquid.Runtime;

namespace Gongwen.Liquid.Filters;

/// <summary>The faults of the standard filters, in words.</summary>
internal static class FilterFaults
{
    private const int MaxShown = 40;

    public static LiquidValue NotInteger(FilterContext context, in LiquidValue value) => context.Fail(
        LiquidErrorCode.InvalidValue,
        new LiquidMessage($"这里应为整数，得到的是{Show(value, chinese: true)}", $"A whole number is wanted here, this is {Show(value, chinese: false)}"));

    // Nothing is selected by a name that is not there; that the name is not there is reported where it is read.
    public static LiquidValue NotSelectable(FilterContext context, in LiquidValue property) => property.IsNil ? LiquidValue.Nil : context.Fail(
        LiquidErrorCode.InvalidValue,
        new LiquidMessage($"列表的项不是对象，取不出{Show(property, chinese: true)}", $"The items are no objects, {Show(property, chinese: false)} cannot be selected"),
        new LiquidMessage("这个过滤器的参数是成员名，只能用于由对象组成的列表", "The argument names a member, which only a list of objects has"));

    public static LiquidValue NotSortable(FilterContext context) => context.Fail(
        LiquidErrorCode.InvalidValue,
        new LiquidMessage("列表各项的类型不同，不能排序", "The items are of different kinds and cannot be sorted"));

    public static LiquidValue NotList(FilterContext context, in LiquidValue value) => context.Fail(
        LiquidErrorCode.InvalidValue,
        new LiquidMessage($"concat 的参数应为列表，得到的是{Show(value, chinese: true)}", $"The argument of concat must be a list, this is {Show(value, chinese: false)}"));

    public static LiquidValue DividedByZero(FilterContext context) => context.Fail(
        LiquidErrorCode.InvalidValue,
        new LiquidMessage("除数为零", "Divided by zero"),
        new LiquidMessage("先用 if 判断除数不为 0", "Test with if that the divisor is not 0"));

    public static LiquidValue NotFinite(FilterContext context) => context.Fail(
        LiquidErrorCode.InvalidValue,
        new LiquidMessage("不是有限的数，不能取整", "The number is not finite and cannot be rounded"));

    public static LiquidValue NumberTooLarge(FilterContext context) => context.Fail(
        LiquidErrorCode.InvalidValue,
        new LiquidMessage($"得数超过 {ExactNumber.MaxDigits} 位，不予计算", $"The result would have more than {ExactNumber.MaxDigits} digits and is not computed"));

    public static LiquidValue NotBase64(FilterContext context) => context.Fail(
        LiquidErrorCode.InvalidValue,
        new LiquidMessage("不是有效的 Base64 文本", "This is no valid Base64 text"));

    public static LiquidValue NotUtf8(FilterContext context) => context.Fail(
        LiquidErrorCode.InvalidValue,
        new LiquidMessage("解码得到的字节不是 UTF-8 文本", "The decoded bytes are no UTF-8 text"));

    public static LiquidValue NoNow(FilterContext context) => context.Fail(
        LiquidErrorCode.InvalidValue,
        new LiquidMessage("没有给出当前时间，不知道今天是哪一天", "No current time was given, so today is not known"),
        new LiquidMessage("写明完整的日期", "Write the whole date"));

    private static string Show(in LiquidValue value, bool chinese)
    {
        if (value.Kind is LiquidValueKind.String or LiquidValueKind.Integer or LiquidValueKind.Float or LiquidValueKind.Boolean)
        {
            var text = value.ToText();
            if (text.Length > MaxShown)
                text = string.Concat(text.AsSpan(0, MaxShown), "…");
            return chinese ? $"“{text}”" : $"'{text}'";
        }

        var (inChinese, inEnglish) = KindNames.Of(value.Kind);
        return chinese ? inChinese : inEnglish;
    }
}
