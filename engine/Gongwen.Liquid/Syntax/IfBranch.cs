namespace Gongwen.Liquid;

/// <summary>A branch of an <c>if</c> or <c>unless</c>.</summary>
public sealed class IfBranch : LiquidSyntax
{
    internal IfBranch(SourceSpan span, ConditionExpression? condition, LiquidBlock body)
        : base(span)
    {
        Condition = condition;
        Body = body;
    }

    /// <summary>What is asked; null for <c>else</c>.</summary>
    public ConditionExpression? Condition { get; }

    /// <summary>What is written.</summary>
    public LiquidBlock Body { get; }
}
