namespace Gongwen.Liquid.Runtime;

/// <summary>The items a list filter works on.</summary>
internal static class ItemList
{
    public static LiquidValue[]? Make(in LiquidValue value, FilterContext context)
    {
        switch (value.Kind)
        {
            case LiquidValueKind.Nil or LiquidValueKind.Absent:
                return [];
            case LiquidValueKind.Range:
                return FromRange(value.AsRange!, context);
            case LiquidValueKind.List:
                return FromList(value.AsList!, context);
            default:
                return [value];
        }
    }

    private static LiquidValue[]? FromRange(LiquidRange range, FilterContext context)
    {
        if (!context.TryReserveRange(range.Count))
            return null;
        var numbers = new LiquidValue[range.Count];
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = LiquidValue.FromInteger(range.Start + i);
        return numbers;
    }

    private static LiquidValue[]? FromList(ILiquidList list, FilterContext context)
    {
        if (!context.TryReserveList(list.Count))
            return null;
        var items = new LiquidValue[list.Count];
        var flat = true;
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = list[i];
            flat &= items[i].Kind != LiquidValueKind.List;
        }

        return flat ? items : Flatten(items, context);
    }

    private static LiquidValue[]? Flatten(LiquidValue[] nested, FilterContext context)
    {
        var flat = new List<LiquidValue>();
        var pending = new Stack<(ILiquidList List, int Next)>();
        pending.Push((new LiquidList(nested), 0));
        while (pending.TryPop(out var at))
        {
            if (at.Next == at.List.Count)
                continue;
            pending.Push((at.List, at.Next + 1));
            var item = at.List[at.Next];
            if (!context.TryStep())
                return null;
            if (item.AsList is { } inner)
                pending.Push((inner, 0));
            else
                flat.Add(item);
            if (flat.Count > context.Budgets.MaxListItems && !context.TryReserveList(flat.Count))
                return null;
        }

        return [.. flat];
    }
}
