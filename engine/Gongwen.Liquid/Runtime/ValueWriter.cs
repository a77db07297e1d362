namespace Gongwen.Liquid.Runtime;

/// <summary>Writes the value of an output: lists item by item, captured text piece by piece, everything else as one text.</summary>
internal static class ValueWriter
{
    private const int MaxNumberLength = 24;

    public static void Write(in LiquidValue value, LiquidExpression expression, RenderState state)
    {
        switch (value.Kind)
        {
            case LiquidValueKind.Nil or LiquidValueKind.Absent:
                WriteMissing(value, expression, state);
                break;
            case LiquidValueKind.List:
                WriteItems(value, expression, state);
                break;
            default:
                WriteOne(value, value.Source, expression, state);
                break;
        }
    }

    private static void WriteMissing(in LiquidValue value, LiquidExpression expression, RenderState state)
    {
        if (!value.IsAbsent)
        {
            state.Report(
                state.Options.NullBehavior,
                LiquidErrorCode.NullValue,
                new LiquidMessage($"“{ExpressionText.Of(expression.Span)}”的值为空（null）", $"The value of '{ExpressionText.Of(expression.Span)}' is null"),
                null,
                expression.Span);
        }

        if (state.TracksOrigins)
            state.WriteMissing(ExpressionText.Of(expression.Span) ?? "", expression.Span, !value.IsAbsent);
    }

    private static void WriteOne(in LiquidValue value, object? source, LiquidExpression expression, RenderState state)
    {
        if (value.Captured is { } captured)
        {
            foreach (var piece in captured.Pieces)
                state.WritePiece(piece, expression.Span);
            return;
        }

        if (value.TryGetLong(out var number))
        {
            Span<char> digits = stackalloc char[MaxNumberLength];
            number.TryFormat(digits, out var length, default, System.Globalization.CultureInfo.InvariantCulture);
            state.WriteValue(digits[..length], expression.Span, source);
            return;
        }

        if (state.Filters.TextOf(value) is { } text)
            state.WriteValue(text, expression.Span, source);
    }

    // Nested lists print one item after the other, however deep they are.
    private static void WriteItems(in LiquidValue value, LiquidExpression expression, RenderState state)
    {
        var pending = new Stack<(ILiquidList List, int Next, object? Source)>();
        pending.Push((value.AsList!, 0, value.Source));
        while (state.TryStep() && pending.TryPop(out var at))
        {
            if (at.Next == at.List.Count)
                continue;
            pending.Push(at with { Next = at.Next + 1 });
            var item = at.List[at.Next];
            if (item.AsList is { } inner)
                pending.Push((inner, 0, item.Source ?? at.Source));
            else if (!item.IsNil)
                WriteOne(item, item.Source ?? at.Source, expression, state);
        }
    }
}
