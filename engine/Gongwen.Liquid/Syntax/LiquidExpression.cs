using Gongwen.Liquid.Runtime;

namespace Gongwen.Liquid;

/// <summary>An expression. The set of expressions is closed.</summary>
public abstract class LiquidExpression : LiquidSyntax
{
    private protected LiquidExpression(SourceSpan span)
        : base(span)
    {
    }

    internal abstract LiquidValue Evaluate(RenderState state);

    // As Evaluate, for uses in which an absent value may be what the author expects.
    internal virtual LiquidValue Evaluate(RenderState state, PathUse use) => Evaluate(state);

    // The form that names a loop for offset: continue, without accidental white space.
    internal virtual string CanonicalText => Span.Text.Trim().ToString();
}
