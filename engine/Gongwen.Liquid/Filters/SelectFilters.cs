namespace Gongwen.Liquid.Filters;

/// <summary>where, reject, has, find and find_index: by a property that is true, or equal to a value.</summary>
internal static class SelectFilters
{
    public static LiquidValue Where(in LiquidValue input, FilterArguments arguments, FilterContext context) =>
        Filter(input, arguments, context, wanted: true);

    public static LiquidValue Reject(in LiquidValue input, FilterArguments arguments, FilterContext context) =>
        Filter(input, arguments, context, wanted: false);

    public static LiquidValue Has(in LiquidValue input, FilterArguments arguments, FilterContext context)
    {
        if (context.ItemsOf(input) is not { } items)
            return LiquidValue.Nil;
        return TryFind(items, arguments, context, out var index) ? LiquidValue.FromBoolean(index >= 0) : LiquidValue.Nil;
    }

    public static LiquidValue Find(in LiquidValue input, FilterArguments arguments, FilterContext context)
    {
        if (context.ItemsOf(input) is not { } items)
            return LiquidValue.Nil;
        return TryFind(items, arguments, context, out var index) && index >= 0 ? items[index] : LiquidValue.Nil;
    }

    public static LiquidValue FindIndex(in LiquidValue input, FilterArguments arguments, FilterContext context)
    {
        if (context.ItemsOf(input) is not { } items)
            return LiquidValue.Nil;
        return TryFind(items, arguments, context, out var index) && index >= 0 ? LiquidValue.FromInteger(index) : LiquidValue.Nil;
    }

    private static LiquidValue Filter(in LiquidValue input, FilterArguments arguments, FilterContext context, bool wanted)
    {
        if (context.ItemsOf(input) is not { } items)
            return LiquidValue.Nil;
        var kept = 0;
        foreach (var item in items)
        {
            if (Matches(item, arguments, context) is not { } matches)
                return LiquidValue.Nil;
            if (matches == wanted)
                items[kept++] = item;
        }

        Array.Resize(ref items, kept);
        return LiquidValue.FromList(items);
    }

    // False when an item before the first match has no properties; the index is -1 when there is no match.
    private static bool TryFind(LiquidValue[] items, FilterArguments arguments, FilterContext context, out int index)
    {
        for (index = 0; index < items.Length; index++)
        {
            if (Matches(items[index], arguments, context) is not { } matches)
                return false;
            if (matches)
                return true;
        }

        index = -1;
        return true;
    }

    // Null when the item has no properties; when it has, but not of that kind, that is a fault.
    private static bool? Matches(in LiquidValue item, FilterArguments arguments, FilterContext context)
    {
        var property = arguments[0];
        if (!ItemProperty.TrySelect(item, property, context, out var value))
        {
            if (ItemProperty.CanSelect(item))
                FilterFaults.NotSelectable(context, property);
            return null;
        }

        var target = arguments[1];
        if (!TryPay(value, target, context))
            return null;
        return target.IsNil ? value.IsTruthy : LiquidValue.AreEqual(value, target);
    }

    // Comparing long values is work that the number of items does not show.
    private static bool TryPay(in LiquidValue value, in LiquidValue target, FilterContext context)
    {
        if (value.AsString is { } text && target.Kind == LiquidValueKind.String)
            return context.TryRead(text);
        return value.AsList is not { } list || target.Kind != LiquidValueKind.List || context.TryStep(list.Count);
    }
}
