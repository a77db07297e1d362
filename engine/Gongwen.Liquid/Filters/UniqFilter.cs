namespace Gongwen.Liquid.Filters;

/// <summary>uniq: the first of each value, or of each value of a property.</summary>
internal static class UniqFilter
{
    public static LiquidValue Uniq(in LiquidValue input, FilterArguments arguments, FilterContext context)
    {
        if (context.ItemsOf(input) is not { } items)
            return LiquidValue.Nil;
        if (items.Length < 2)
            return LiquidValue.FromList(items);
        var property = arguments[0];
        var seen = new HashSet<LiquidValue>(new IdentityComparer(context));
        var kept = 0;
        foreach (var item in items)
        {
            var key = item;
            if (!property.IsNil && !ItemProperty.TrySelect(item, property, context, out key))
                return ItemProperty.CanSelect(item) ? FilterFaults.NotSelectable(context, property) : LiquidValue.Nil;
            if (!context.TryStep() || (key.AsString is { } text && !context.TryRead(text)))
                return LiquidValue.Nil;
            if (seen.Add(key))
                items[kept++] = item;
        }

        Array.Resize(ref items, kept);
        return LiquidValue.FromList(items);
    }
}
