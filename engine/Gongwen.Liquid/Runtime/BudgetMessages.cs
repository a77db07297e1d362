namespace Gongwen.Liquid.Runtime;

/// <summary>The sentences that say which budget was reached and how much it is.</summary>
internal static class BudgetMessages
{
    public static LiquidMessage For(string budget, long limit, long? wanted)
    {
        var (chinese, english) = budget switch
        {
            nameof(TemplateBudgets.MaxTemplateLength) => ("模板长度（字符）", "template length (characters)"),
            nameof(TemplateBudgets.MaxErrors) => ("错误个数", "number of errors"),
            nameof(TemplateBudgets.MaxNesting) => ("标签嵌套层数", "nesting of blocks"),
            nameof(TemplateBudgets.MaxExpressionNesting) => ("表达式嵌套层数", "nesting of an expression"),
            nameof(TemplateBudgets.MaxSteps) => ("执行步数", "steps"),
            nameof(TemplateBudgets.MaxLoopItems) => ("循环总次数", "loop items"),
            nameof(TemplateBudgets.MaxRangeSize) => ("区间大小", "range size"),
            nameof(TemplateBudgets.MaxListItems) => ("列表项数", "list items"),
            nameof(TemplateBudgets.MaxOutputLength) => ("输出长度（字符）", "output length (characters)"),
            nameof(TemplateBudgets.MaxStringLength) => ("字符串长度（字符）", "string length (characters)"),
            nameof(TemplateBudgets.MaxCaptureLength) => ("capture 内容长度（字符）", "capture length (characters)"),
            nameof(TemplateBudgets.MaxProducedLength) => ("过滤器和 capture 产生的文本总量（字符）", "text made by filters and captures (characters)"),
            nameof(TemplateBudgets.MaxIncludeDepth) => ("模板引用层数", "depth of includes"),
            _ => (budget, budget),
        };
        return wanted is { } amount
            ? new LiquidMessage($"超出限额：{chinese}最多 {limit}，这里需要 {amount}", $"Budget reached: {english} may be at most {limit}, {amount} wanted here")
            : new LiquidMessage($"超出限额：{chinese}最多 {limit}", $"Budget reached: {english} may be at most {limit}");
    }
}
