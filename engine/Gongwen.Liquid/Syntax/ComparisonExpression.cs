using Gongwen.Liquid.Runtime;

namespace Gongwen.Liquid;

/// <summary>Two values with an operator between them.</summary>
public sealed class ComparisonExpression : LiquidExpression
{
    internal ComparisonExpression(SourceSpan span, LiquidExpression left, ComparisonOperator @operator, LiquidExpression right)
        : base(span)
    {
        Left = left;
        Operator = @operator;
        Right = right;
    }

    /// <summary>The left value.</summary>
    public LiquidExpression Left { get; }

    /// <summary>What is asked of the two.</summary>
    public ComparisonOperator Operator { get; }

    /// <summary>The right value.</summary>
    public LiquidExpression Right { get; }

    internal override LiquidValue Evaluate(RenderState state) => LiquidValue.FromBoolean(IsTrue(state));

    internal override LiquidValue Evaluate(RenderState state, PathUse use) => LiquidValue.FromBoolean(IsTrue(state));

    internal bool IsTrue(RenderState state)
    {
        var left = Operand(Left, state);
        var right = Operand(Right, state);
        switch (Operator)
        {
            case ComparisonOperator.Equal:
                return Comparison.AreEqual(left, right, state);
            case ComparisonOperator.NotEqual:
                return !Comparison.AreEqual(left, right, state);
            case ComparisonOperator.Contains:
                return Comparison.Contains(left, right, state);
        }

        if (Comparison.Order(left, right, state) is { } order)
        {
            return Operator switch
            {
                ComparisonOperator.Less => order < 0,
                ComparisonOperator.LessOrEqual => order <= 0,
                ComparisonOperator.Greater => order > 0,
                _ => order >= 0,
            };
        }

        if (!state.Failed && HasOrder(left) && HasOrder(right))
        {
            var (leftChinese, leftEnglish) = KindNames.Of(left.Kind);
            var (rightChinese, rightEnglish) = KindNames.Of(right.Kind);
            state.Fail(
                LiquidErrorCode.InvalidValue,
                new LiquidMessage($"{leftChinese}与{rightChinese}不能比较大小", $"{Capital(leftEnglish)} and {rightEnglish} have no order"),
                null,
                Span);
        }

        return false;
    }

    internal static LiquidValue Operand(LiquidExpression expression, RenderState state) =>
        expression is LiteralExpression literal ? literal.Value : expression.Evaluate(state, PathUse.Test);

    private static bool HasOrder(in LiquidValue value) =>
        value.Kind is LiquidValueKind.Integer or LiquidValueKind.Float or LiquidValueKind.String or LiquidValueKind.Date;

    private static string Capital(string text) => string.Concat(text[..1].ToUpperInvariant(), text[1..]);
}
