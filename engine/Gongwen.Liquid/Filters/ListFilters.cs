namespace Gongwen.Liquid.Filters;

/// <summary>compact, concat, first, last, map, reverse and size.</summary>
internal static class ListFilters
{
    // What the reference's machine word takes.
    private const int WordBytes = 8;

    public static LiquidValue Size(in LiquidValue input, FilterArguments arguments, FilterContext context) =>
        LiquidValue.FromInteger(input.Kind switch
        {
            LiquidValueKind.String => context.TryRead(input.AsString!) ? CodePoints.Count(input.AsString!) : 0,
            LiquidValueKind.List => input.AsList!.Count,
            LiquidValueKind.Object => input.AsObject!.MemberNames.Count,
            LiquidValueKind.Range => input.AsRange!.Count,
            LiquidValueKind.Integer => Math.Max((input.AsBigInteger.GetBitLength() + 63) / 64, 1) * WordBytes,
            _ => 0,
        });

    public static LiquidValue First(in LiquidValue input, FilterArguments arguments, FilterContext context)
    {
        switch (input.Kind)
        {
            case LiquidValueKind.List:
                return input.AsList!.Count == 0 ? LiquidValue.Nil : input.AsList[0];
            case LiquidValueKind.Range:
                return LiquidValue.FromInteger(input.AsRange!.Start);
            case LiquidValueKind.Object:
                foreach (var name in input.AsObject!.MemberNames)
                {
                    input.AsObject.TryGetMember(name, out var member);
                    return LiquidValue.FromList([LiquidValue.FromString(name), member]);
                }

                return LiquidValue.Nil;
            case LiquidValueKind.String:
                var text = input.AsString!;
                return text.Length == 0 ? LiquidValue.EmptyString : TextOrigin.Part(input, text, 0, CodePoints.LengthAt(text, 0), context);
            default:
                return LiquidValue.Nil;
        }
    }

    public static LiquidValue Last(in LiquidValue input, FilterArguments arguments, FilterContext context)
    {
        switch (input.Kind)
        {
            case LiquidValueKind.List:
                return input.AsList!.Count == 0 ? LiquidValue.Nil : input.AsList[input.AsList.Count - 1];
            case LiquidValueKind.Range:
                return LiquidValue.FromInteger(input.AsRange!.End);
            case LiquidValueKind.String:
                var text = input.AsString!;
                if (text.Length == 0)
                    return LiquidValue.EmptyString;
                var length = text.Length > 1 ? CodePoints.LengthAt(text, text.Length - 2) : 1;
                return TextOrigin.Part(input, text, text.Length - length, length, context);
            default:
                return LiquidValue.Nil;
        }
    }

    public static LiquidValue Reverse(in LiquidValue input, FilterArguments arguments, FilterContext context)
    {
        if (context.ItemsOf(input) is not { } items)
            return LiquidValue.Nil;
        Array.Reverse(items);
        return LiquidValue.FromList(items);
    }

    public static LiquidValue Concat(in LiquidValue input, FilterArguments arguments, FilterContext context)
    {
        if (arguments[0].AsList is not { } more)
            return FilterFaults.NotList(context, arguments[0]);
        if (context.ItemsOf(input) is not { } items || !context.TryReserveList((long)items.Length + more.Count))
            return LiquidValue.Nil;
        var all = new LiquidValue[items.Length + more.Count];
        items.CopyTo(all, 0);
        for (var i = 0; i < more.Count; i++)
            all[items.Length + i] = more[i];
        return LiquidValue.FromList(all);
    }

    public static LiquidValue Compact(in LiquidValue input, FilterArguments arguments, FilterContext context)
    {
        if (context.ItemsOf(input) is not { } items)
            return LiquidValue.Nil;
        var property = arguments[0];
        var kept = 0;
        foreach (var item in items)
        {
            var value = item;
            if (!property.IsNil && !ItemProperty.TrySelect(item, property, context, out value))
                return ItemProperty.CanSelect(item) ? FilterFaults.NotSelectable(context, property) : LiquidValue.Nil;
            if (!value.IsNil)
                items[kept++] = item;
        }

        Array.Resize(ref items, kept);
        return LiquidValue.FromList(items);
    }

    public static LiquidValue Map(in LiquidValue input, FilterArguments arguments, FilterContext context)
    {
        if (context.ItemsOf(input) is not { } items)
            return LiquidValue.Nil;
        var property = arguments[0];
        for (var i = 0; i < items.Length; i++)
        {
            if (ItemProperty.TrySelect(items[i], property, context, out var value))
                items[i] = value;
            else if (ItemProperty.CanSelect(items[i]))
                return FilterFaults.NotSelectable(context, property);
            else
                items[i] = LiquidValue.Nil;
        }

        return LiquidValue.FromList(items);
    }
}
