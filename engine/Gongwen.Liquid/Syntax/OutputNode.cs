using Gongwen.Liquid.Runtime;

namespace Gongwen.Liquid;

/// <summary><c>{{ expression }}</c> or <c>{% echo expression %}</c>.</summary>
public sealed class OutputNode : LiquidNode
{
    internal OutputNode(SourceSpan span, LiquidExpression? expression, bool isEcho)
        : base(span)
    {
        Expression = expression;
        IsEcho = isEcho;
    }

    /// <summary>What is printed; null for an empty output.</summary>
    public LiquidExpression? Expression { get; }

    /// <summary>Whether it is written as an <c>echo</c> tag.</summary>
    public bool IsEcho { get; }

    internal override void Render(RenderState state)
    {
        if (Expression is null)
            return;
        var value = Expression.Evaluate(state);
        if (!state.Failed)
            ValueWriter.Write(value, Expression, state);
    }
}
