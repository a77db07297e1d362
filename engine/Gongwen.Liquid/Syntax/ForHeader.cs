namespace Gongwen.Liquid.Syntax;

/// <summary>What stands in a <c>for</c> tag.</summary>
internal sealed record ForHeader(string Variable, SourceSpan VariableSpan, LiquidExpression Collection)
{
    public bool IsReversed { get; init; }

    public LiquidExpression? Limit { get; set; }

    public LiquidExpression? Offset { get; set; }

    public bool ContinuesOffset { get; set; }
}
