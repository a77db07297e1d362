using Gongwen.Liquid.Runtime;

namespace Gongwen.Liquid.Analysis;

/// <content>Conditions: what they tell, and comparisons that make no sense.</content>
internal sealed partial class TemplateAnalysis
{
    // The terms bind to the right, as they are evaluated.
    private Facts FactsOf(ConditionExpression condition)
    {
        var outer = _flow;
        var terms = new List<Facts>();
        for (var i = 0; i < condition.Terms.Count; i++)
        {
            var facts = FactsOfTerm(condition.Terms[i]);
            terms.Add(facts);
            if (i < condition.IsAnd.Count)
                _flow = _flow.With(condition.IsAnd[i] ? facts.WhenTrue : facts.WhenFalse);
        }

        _flow = outer;
        var all = terms[^1];
        for (var i = terms.Count - 2; i >= 0; i--)
            all = condition.IsAnd[i] ? terms[i].And(all) : terms[i].Or(all);
        return all;
    }

    private Facts FactsOfTerm(LiquidExpression term)
    {
        switch (term)
        {
            case ComparisonExpression comparison:
                return FactsOfComparison(comparison);
            case ConditionExpression condition:
                return FactsOf(condition);
            case LiteralExpression literal:
                return Facts.Always(literal.Value.IsTruthy);
            default:
                return Facts.Present(TypeOf(term, Reading.Test).Key, whenTrue: true);
        }
    }

    private Facts FactsOfComparison(ComparisonExpression comparison)
    {
        var left = TypeOf(comparison.Left, Reading.Test);
        var right = TypeOf(comparison.Right, Reading.Test);
        if (comparison is { Left: LiteralExpression first, Right: LiteralExpression second } && Constant(first.Value, comparison.Operator, second.Value) is { } constant)
            return Facts.Always(constant);
        CheckComparison(comparison, left.Type, right.Type);
        var ofLeft = FactsOfSide(comparison, left, comparison.Right, right.Type);
        var ofRight = FactsOfSide(comparison, right, comparison.Left, left.Type);
        return new Facts(ofLeft.WhenTrue.Union(ofRight.WhenTrue), ofLeft.WhenFalse.Union(ofRight.WhenFalse), null);
    }

    // What a comparison with the other side tells of one side.
    private static Facts FactsOfSide(ComparisonExpression comparison, in Typed side, LiquidExpression other, LiquidType otherType)
    {
        if (side.Key is null)
            return Facts.None;
        var isMissing = other is LiteralExpression { Value: { Kind: LiquidValueKind.Nil or LiquidValueKind.Absent or LiquidValueKind.Blank } };
        var isSomething = !isMissing && !otherType.IsAny && !otherType.MayBeNil && other is not LiteralExpression { Value.Kind: LiquidValueKind.Empty };
        switch (comparison.Operator)
        {
            case ComparisonOperator.Equal when isMissing:
                return Facts.Present(side.Key, whenTrue: false);
            case ComparisonOperator.NotEqual when isMissing:
                return Facts.Present(side.Key, whenTrue: true);
            case ComparisonOperator.Equal:
                return isSomething ? Facts.Present(side.Key, whenTrue: true) : Facts.None;
            case ComparisonOperator.NotEqual:
                return isSomething ? Facts.Present(side.Key, whenTrue: false) : Facts.None;
            default:
                // Only what is there has an order or contains something.
                return Facts.Present(side.Key, whenTrue: true);
        }
    }

    private void CheckComparison(ComparisonExpression comparison, LiquidType left, LiquidType right)
    {
        if (left.IsAny || right.IsAny || left.RealKinds == FilterKinds.None || right.RealKinds == FilterKinds.None)
        {
            if (comparison.Operator != ComparisonOperator.Contains)
                return;
        }

        var (leftWords, rightWords) = (TypeNames.Of(left), TypeNames.Of(right));
        switch (comparison.Operator)
        {
            case ComparisonOperator.Contains:
                if (!left.IsAny && left.RealKinds != FilterKinds.None && !left.Has(FilterKinds.String | FilterKinds.List | FilterKinds.Object))
                    _report.Add(LiquidErrorCode.TypeMismatch, LiquidSeverity.Error, comparison.Span, $"{leftWords.Chinese}不能包含别的值", $"{Capital(leftWords.English)} contains nothing", new LiquidMessage("contains 左边应为文本或列表", "The left side of contains must be a string or a list"));
                break;
            case ComparisonOperator.Equal or ComparisonOperator.NotEqual:
                if (!IsWord(comparison.Left) && !IsWord(comparison.Right) && AreDisjoint(left, right))
                    _report.Add(LiquidErrorCode.TypeMismatch, LiquidSeverity.Warning, comparison.Span, $"{leftWords.Chinese}与{rightWords.Chinese}不会相等", $"{Capital(leftWords.English)} and {rightWords.English} are never equal", Quotes(left, right));
                break;
            default:
                if ((OrderedKinds(left) & OrderedKinds(right)) == FilterKinds.None)
                    _report.Add(LiquidErrorCode.TypeMismatch, LiquidSeverity.Error, comparison.Span, $"{leftWords.Chinese}与{rightWords.Chinese}不能比较大小", $"{Capital(leftWords.English)} and {rightWords.English} have no order", Quotes(left, right));
                break;
        }
    }

    private static LiquidMessage? Quotes(LiquidType left, LiquidType right) =>
        OrderedKinds(left) != OrderedKinds(right) && (OrderedKinds(left) | OrderedKinds(right)) == (FilterKinds.Number | FilterKinds.String)
            ? new LiquidMessage("数不要加引号；文本里的数先用 plus: 0 转换", "Write numbers without quotes; turn text into a number with plus: 0")
            : null;

    private static bool IsWord(LiquidExpression expression) =>
        expression is LiteralExpression { Value.Kind: LiquidValueKind.Blank or LiquidValueKind.Empty };

    private static FilterKinds OrderedKinds(LiquidType type)
    {
        var kinds = type.Kinds & (FilterKinds.Number | FilterKinds.String | FilterKinds.Date);
        return (kinds & FilterKinds.Number) != FilterKinds.None ? kinds | FilterKinds.Number : kinds;
    }

    // Whether no value of one type equals one of the other, null aside.
    private static bool AreDisjoint(LiquidType left, LiquidType right)
    {
        if (left.IsAny || right.IsAny || left.RealKinds == FilterKinds.None || right.RealKinds == FilterKinds.None)
            return false;
        return (Wide(left.RealKinds) & Wide(right.RealKinds)) == FilterKinds.None;
    }

    private static FilterKinds Wide(FilterKinds kinds) => (kinds & FilterKinds.Number) != FilterKinds.None ? kinds | FilterKinds.Number : kinds;

    private static bool? Constant(in LiquidValue left, ComparisonOperator comparison, in LiquidValue right)
    {
        switch (comparison)
        {
            case ComparisonOperator.Equal:
                return LiquidValue.AreEqual(left, right);
            case ComparisonOperator.NotEqual:
                return !LiquidValue.AreEqual(left, right);
            case ComparisonOperator.Contains:
                return LiquidValue.Contains(left, right);
        }

        if (LiquidValue.Compare(left, right) is not { } order)
            return null;
        return comparison switch
        {
            ComparisonOperator.Less => order < 0,
            ComparisonOperator.LessOrEqual => order <= 0,
            ComparisonOperator.Greater => order > 0,
            _ => order >= 0,
        };
    }

    private static string Capital(string text) => string.Concat(text[..1].ToUpperInvariant(), text[1..]);
}
