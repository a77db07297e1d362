using Gongwen.Liquid.Runtime;

namespace Gongwen.Liquid;

/// <summary>
/// What an <c>if</c> asks: terms joined by <c>and</c> and <c>or</c>, which both bind to everything on their right, as in the reference:
/// <c>a and b or c</c> is <c>a and (b or c)</c>.
/// </summary>
public sealed class ConditionExpression : LiquidExpression
{
    private readonly LiquidExpression[] _terms;
    private readonly bool[] _and;

    internal ConditionExpression(SourceSpan span, LiquidExpression[] terms, bool[] and)
        : base(span)
    {
        _terms = terms;
        _and = and;
    }

    // Stands where a condition could not be parsed.
    internal static ConditionExpression Never(SourceSpan span) => new(span, [new LiteralExpression(span, LiquidValue.False)], []) { IsFaulty = true };

    // Nothing can be said about it that its fault does not say.
    internal bool IsFaulty { get; private init; }

    /// <summary>The terms: comparisons, or values that count as true or false.</summary>
    public IReadOnlyList<LiquidExpression> Terms => _terms;

    /// <summary>Between term i and the next: true for <c>and</c>, false for <c>or</c>.</summary>
    public IReadOnlyList<bool> IsAnd => _and;

    internal override LiquidValue Evaluate(RenderState state) => LiquidValue.FromBoolean(IsTrue(state));

    internal bool IsTrue(RenderState state)
    {
        for (var i = 0; ; i++)
        {
            var result = _terms[i] is ComparisonExpression comparison
                ? comparison.IsTrue(state)
                : ComparisonExpression.Operand(_terms[i], state).IsTruthy;
            if (state.Failed)
                return false;
            if (i == _and.Length || result != _and[i])
                return result;
        }
    }
}
