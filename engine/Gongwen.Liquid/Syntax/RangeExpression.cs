using System.Numerics;
using Gongwen.Liquid.Runtime;

namespace Gongwen.Liquid;

/// <summary><c>(start..end)</c>.</summary>
public sealed class RangeExpression : LiquidExpression
{
    internal RangeExpression(SourceSpan span, LiquidExpression start, LiquidExpression end)
        : base(span)
    {
        Start = start;
        End = end;
    }

    /// <summary>The first number.</summary>
    public LiquidExpression Start { get; }

    /// <summary>The last number.</summary>
    public LiquidExpression End { get; }

    internal override string CanonicalText => $"({Start.CanonicalText}..{End.CanonicalText})";

    internal override LiquidValue Evaluate(RenderState state)
    {
        // Two literals are cut to whole numbers; a computed fraction is a fault, as in the reference.
        var lenient = Start is LiteralExpression && End is LiteralExpression;
        return TryEnd(Start, state, lenient, out var start) && TryEnd(End, state, lenient, out var end)
            ? LiquidValue.FromRange(start, end)
            : LiquidValue.Nil;
    }

    private static bool TryEnd(LiquidExpression expression, RenderState state, bool lenient, out long number)
    {
        var value = expression.Evaluate(state);
        if (value.TryGetLong(out number))
            return true;
        if (!Comparison.PayText(value, state))
            return false;
        var known = lenient || value.IsNil || value.Kind == LiquidValueKind.String
            ? value.TryToIntegerLenient(out var big)
            : value.TryToInteger(out big);
        number = (long)BigInteger.Clamp(big, long.MinValue, long.MaxValue);
        return known || state.Fail(
            LiquidErrorCode.InvalidValue,
            new LiquidMessage($"区间的端点应为整数，这里是“{ExpressionText.Short(value.ToText())}”", $"The end of a range must be a whole number, this is '{ExpressionText.Short(value.ToText())}'"),
            null,
            expression.Span);
    }
}
