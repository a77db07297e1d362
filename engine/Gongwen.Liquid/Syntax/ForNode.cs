using System.Numerics;
using Gongwen.Liquid.Runtime;

namespace Gongwen.Liquid;

/// <summary><c>{% for item in collection %}…{% else %}…{% endfor %}</c>.</summary>
public sealed class ForNode : LiquidNode
{
    private readonly string _loopName;

    internal ForNode(
        SourceSpan span, string variable, SourceSpan variableSpan, LiquidExpression collection, bool isReversed,
        LiquidExpression? limit, LiquidExpression? offset, bool continues, LiquidBlock body, LiquidBlock? otherwise)
        : base(span)
    {
        Variable = variable;
        VariableSpan = variableSpan;
        Collection = collection;
        IsReversed = isReversed;
        Limit = limit;
        Offset = offset;
        ContinuesOffset = continues;
        IsBlank = body.IsBlank && otherwise is not { IsBlank: false };
        Body = IsBlank ? body.WithoutText() : body;
        Else = IsBlank ? otherwise?.WithoutText() : otherwise;
        _loopName = $"{variable}-{collection.CanonicalText}";
    }

    /// <summary>The variable that holds the item.</summary>
    public string Variable { get; }

    /// <summary>Place of the variable.</summary>
    public SourceSpan VariableSpan { get; }

    /// <summary>What is walked through.</summary>
    public LiquidExpression Collection { get; }

    /// <summary>Whether it goes from the end.</summary>
    public bool IsReversed { get; }

    /// <summary>How many items at most; null for all.</summary>
    public LiquidExpression? Limit { get; }

    /// <summary>How many are left out at the start; null for none.</summary>
    public LiquidExpression? Offset { get; }

    /// <summary><c>offset: continue</c>: go on where the last loop of this name stopped.</summary>
    public bool ContinuesOffset { get; }

    /// <summary>What is written for each item.</summary>
    public LiquidBlock Body { get; }

    /// <summary>What is written when there are none; null when nothing is.</summary>
    public LiquidBlock? Else { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<LiquidBlock> Blocks => Else is null ? [Body] : [Body, Else];

    internal override bool IsBlank { get; }

    internal override void Render(RenderState state)
    {
        var variables = state.Variables;
        long from = 0;
        if (ContinuesOffset)
            variables.LoopOffsets?.TryGetValue(_loopName, out from);
        else if (!TryCount(Offset, state, out var given))
            return;
        else
            from = given ?? 0;
        var collection = Collection.Evaluate(state, PathUse.Loop);
        if (state.Failed || !TryCount(Limit, state, out var limit))
            return;
        var items = LoopItems.Make(collection, from, limit);
        if (collection.Kind == LiquidValueKind.Range && !state.Filters.TryReserveRange(items.Count))
            return;
        (variables.LoopOffsets ??= new(StringComparer.Ordinal))[_loopName] = from + items.Count;
        if (items.Count == 0)
            Else?.Render(state);
        else
            RenderItems(items, state);
    }

    private void RenderItems(in LoopItems items, RenderState state)
    {
        var variables = state.Variables;
        var outer = variables.LocalCount;
        var loop = new ForLoopObject(_loopName, items.Count, variables.CurrentLoop, state.Tracer is null ? LiquidValue.Nil : items.Collection);
        variables.CurrentLoop = loop;
        variables.PushLocal("forloop", LiquidValue.FromMembers(loop));
        var local = variables.PushLocal(Variable, LiquidValue.Nil);
        for (long i = 0; i < items.Count && state.TryLoop(1); i++)
        {
            loop.Index = i;
            variables.SetLocal(local, items[IsReversed ? items.Count - 1 - i : i]);
            Body.Render(state);
            if (state.Stopped)
                break;
            var interrupt = state.Interrupt;
            state.Interrupt = Interrupt.None;
            if (interrupt == Interrupt.Break)
                break;
        }

        variables.PopLocals(outer);
        variables.CurrentLoop = loop.Parent;
    }

    private static bool TryCount(LiquidExpression? expression, RenderState state, out long? count)
    {
        count = null;
        if (expression is null)
            return true;
        var value = expression.Evaluate(state);
        if (state.Failed)
            return false;
        if (value.IsNil || !Comparison.PayText(value, state))
            return !state.Failed;
        if (value.TryToInteger(out var number))
        {
            count = (long)BigInteger.Clamp(number, long.MinValue, long.MaxValue);
            return true;
        }

        return state.Fail(
            LiquidErrorCode.InvalidValue,
            new LiquidMessage($"这里应为整数，却是“{ExpressionText.Short(value.ToText())}”", $"A whole number is wanted here, not '{ExpressionText.Short(value.ToText())}'"),
            null,
            expression.Span);
    }
}
