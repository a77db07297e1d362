namespace Gongwen.Liquid.Runtime;

/// <summary>Kinds of values in words.</summary>
internal static class KindNames
{
    public static (string Chinese, string English) Of(LiquidValueKind kind) => kind switch
    {
        LiquidValueKind.Nil => ("空值", "null"),
        LiquidValueKind.Absent => ("不存在的值", "absent"),
        LiquidValueKind.Boolean => ("布尔值", "a boolean"),
        LiquidValueKind.Integer => ("整数", "a whole number"),
        LiquidValueKind.Float => ("小数", "a number"),
        LiquidValueKind.String => ("文本", "a string"),
        LiquidValueKind.Range => ("区间", "a range"),
        LiquidValueKind.List => ("列表", "a list"),
        LiquidValueKind.Object => ("对象", "an object"),
        LiquidValueKind.Date => ("日期", "a date"),
        _ => ("空白", "blank"),
    };
}
