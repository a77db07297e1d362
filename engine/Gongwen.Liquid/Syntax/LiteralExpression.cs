using Gongwen.Liquid.Runtime;

namespace Gongwen.Liquid;

/// <summary>A string, number or one of the words <c>true false nil null blank empty</c>.</summary>
public sealed class LiteralExpression : LiquidExpression
{
    private readonly LiquidValue _value;

    internal LiteralExpression(SourceSpan span, LiquidValue value)
        : base(span)
    {
        Value = value;

        // Outside comparisons the two words are the empty string.
        _value = value.Kind is LiquidValueKind.Blank or LiquidValueKind.Empty ? LiquidValue.EmptyString : value;
    }

    /// <summary>The value; <see cref="LiquidValueKind.Blank"/> and <see cref="LiquidValueKind.Empty"/> for the two words.</summary>
    public LiquidValue Value { get; }

    internal override LiquidValue Evaluate(RenderState state) => _value;

    internal override LiquidValue Evaluate(RenderState state, PathUse use) => _value;
}
