namespace Gongwen.Liquid;

/// <summary>A <c>when</c> or <c>else</c> of a <c>case</c>.</summary>
public sealed class CaseBranch : LiquidSyntax
{
    internal CaseBranch(SourceSpan span, LiquidExpression[]? values, LiquidBlock body)
        : base(span)
    {
        Values = values;
        Body = body;
    }

    /// <summary>The values it stands for; null for <c>else</c>.</summary>
    public IReadOnlyList<LiquidExpression>? Values { get; }

    /// <summary>What is written.</summary>
    public LiquidBlock Body { get; }
}
