using System.Numerics;
using Gongwen.Liquid.Runtime;

namespace Gongwen.Liquid;

/// <summary><c>{% tablerow item in collection cols: n %}…{% endtablerow %}</c>: rows of an HTML table.</summary>
public sealed class TableRowNode : LiquidNode
{
    internal TableRowNode(
        SourceSpan span, string variable, SourceSpan variableSpan, LiquidExpression collection,
        LiquidExpression? columns, LiquidExpression? limit, LiquidExpression? offset, LiquidBlock body)
        : base(span)
    {
        Variable = variable;
        VariableSpan = variableSpan;
        Collection = collection;
        Columns = columns;
        Limit = limit;
        Offset = offset;
        Body = body;
    }

    /// <summary>The variable that holds the item.</summary>
    public string Variable { get; }

    /// <summary>Place of the variable.</summary>
    public SourceSpan VariableSpan { get; }

    /// <summary>What is walked through.</summary>
    public LiquidExpression Collection { get; }

    /// <summary>Cells of a row; null for one row.</summary>
    public LiquidExpression? Columns { get; }

    /// <summary>How many items at most; null for all.</summary>
    public LiquidExpression? Limit { get; }

    /// <summary>How many are left out at the start; null for none.</summary>
    public LiquidExpression? Offset { get; }

    /// <summary>What is written in each cell.</summary>
    public LiquidBlock Body { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<LiquidBlock> Blocks => [Body];

    internal override bool IsBlank => Body.IsBlank;

    internal override void Render(RenderState state)
    {
        var collection = Collection.Evaluate(state, PathUse.Loop);
        if (state.Failed || !collection.IsTruthy)
            return;
        if (!TryCount(Offset, state, out var from) || !TryCount(Limit, state, out var limit) || !TryCount(Columns, state, out var columns))
            return;
        var items = LoopItems.Make(collection, from ?? 0, limit);
        if (collection.Kind != LiquidValueKind.Range || state.Filters.TryReserveRange(items.Count))
            RenderRows(items, columns ?? items.Count, state);
    }

    private void RenderRows(in LoopItems items, long columns, RenderState state)
    {
        var variables = state.Variables;
        var outer = variables.LocalCount;
        var loop = new TableRowLoopObject(items.Count, columns);
        variables.PushLocal("tablerowloop", LiquidValue.FromMembers(loop));
        var local = variables.PushLocal(Variable, LiquidValue.Nil);
        state.WriteLiteral("<tr class=\"row1\">\n", Span);
        for (long i = 0; i < items.Count && state.TryLoop(1); i++)
        {
            variables.SetLocal(local, items[i]);
            state.WriteLiteral($"<td class=\"col{loop.Column}\">", Span);
            Body.Render(state);
            state.WriteLiteral("</td>", Span);
            if (state.Stopped)
                break;
            var interrupt = state.Interrupt;
            state.Interrupt = Interrupt.None;
            if (interrupt == Interrupt.Break)
                break;
            if (loop.IsLastColumn && !loop.IsLast)
                state.WriteLiteral($"</tr>\n<tr class=\"row{loop.Row + 1}\">", Span);
            loop.Advance();
        }

        state.WriteLiteral("</tr>\n", Span);
        variables.PopLocals(outer);
    }

    private static bool TryCount(LiquidExpression? expression, RenderState state, out long? count)
    {
        count = null;
        if (expression is null)
            return true;
        var value = expression.Evaluate(state);
        if (state.Failed || !Comparison.PayText(value, state))
            return false;
        if (value.TryToIntegerLenient(out var number))
        {
            count = (long)BigInteger.Clamp(number, long.MinValue, long.MaxValue);
            return true;
        }

        var (chinese, english) = KindNames.Of(value.Kind);
        return state.Fail(
            LiquidErrorCode.InvalidValue,
            new LiquidMessage($"这里应为整数，却是{chinese}", $"A whole number is wanted here, not {english}"),
            null,
            expression.Span);
    }
}
