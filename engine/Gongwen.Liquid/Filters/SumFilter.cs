namespace Gongwen.Liquid.Filters;

/// <summary>sum: adds numbers exactly; what is no number counts 0.</summary>
internal static class SumFilter
{
    public static LiquidValue Sum(in LiquidValue input, FilterArguments arguments, FilterContext context)
    {
        if (context.ItemsOf(input) is not { } items)
            return LiquidValue.Nil;
        var property = arguments[0];
        if (!property.IsNil)
        {
            for (var i = 0; i < items.Length; i++)
            {
                var item = items[i];
                if (!ItemProperty.TrySelect(item, property, context, out items[i]) && ItemProperty.CanSelect(item))
                    return FilterFaults.NotSelectable(context, property);
            }

            // A member may be a list of numbers itself.
            if (context.ItemsOf(LiquidValue.FromList(items)) is not { } flat)
                return LiquidValue.Nil;
            items = flat;
        }

        return Total(items, context);
    }

    private static LiquidValue Total(LiquidValue[] items, FilterContext context)
    {
        var whole = 0L;
        var total = ExactNumber.Zero;
        foreach (var item in items)
        {
            if (item.TryGetLong(out var number) && whole is > long.MinValue / 2 and < long.MaxValue / 2 && number is > long.MinValue / 2 and < long.MaxValue / 2)
            {
                whole += number;
                continue;
            }

            if (item.AsString is { } text && !context.TryRead(text))
                return LiquidValue.Nil;
            if (ExactNumber.From(item) is not { } exact)
                return LiquidValue.FromFloat(items.Sum(each => each.ToNumber().AsDouble));
            total += exact;
            if (total.IsTooLarge)
                return FilterFaults.NumberTooLarge(context);
        }

        return total == ExactNumber.Zero ? LiquidValue.FromInteger(whole) : (total + new ExactNumber(whole, 0)).ToValue();
    }
}
