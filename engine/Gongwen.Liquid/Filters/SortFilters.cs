using System.Numerics;

namespace Gongwen.Liquid.Filters;

/// <summary>sort and sort_natural: stable, nil last. Text is ordered by code points, naturally without regard to ASCII case.</summary>
internal static class SortFilters
{
    public static LiquidValue Sort(in LiquidValue input, FilterArguments arguments, FilterContext context)
    {
        if (!TryKeys(input, arguments[0], context, out var items, out var keys))
            return LiquidValue.Nil;
        if (!AreComparable(keys))
            return FilterFaults.NotSortable(context);
        return TryPay(keys, context)
            ? Ordered(items, keys, static (left, right) => left.IsNil || right.IsNil ? left.IsNil.CompareTo(right.IsNil) : LiquidValue.Compare(left, right) ?? 0)
            : LiquidValue.Nil;
    }

    public static LiquidValue SortNatural(in LiquidValue input, FilterArguments arguments, FilterContext context)
    {
        if (!TryKeys(input, arguments[0], context, out var items, out var keys))
            return LiquidValue.Nil;
        var length = 0L;
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i].IsNil || keys[i].Kind == LiquidValueKind.String)
                continue;
            if (context.TextOf(keys[i]) is not { } text || !context.TryReserveString(length += text.Length))
                return LiquidValue.Nil;
            keys[i] = LiquidValue.FromString(text);
        }

        return TryPay(keys, context)
            ? Ordered(items, keys, static (left, right) => left.IsNil || right.IsNil ? left.IsNil.CompareTo(right.IsNil) : CompareWithoutCase(left.AsString!, right.AsString!))
            : LiquidValue.Nil;
    }

    // What to sort by. False: the result is nil, or a fault is reported.
    private static bool TryKeys(in LiquidValue input, in LiquidValue property, FilterContext context, out LiquidValue[] items, out LiquidValue[] keys)
    {
        keys = [];
        items = context.ItemsOf(input) ?? [];
        if (!context.TryStep((long)items.Length * (BitOperations.Log2((uint)items.Length + 1) + 1)))
            return false;
        keys = (LiquidValue[])items.Clone();
        if (property.IsNil)
            return true;
        foreach (var item in items)
        {
            if (!ItemProperty.CanSelect(item))
                return false;
        }

        // A single item is not compared, so nothing is selected from it.
        for (var i = 0; i < keys.Length && keys.Length > 1; i++)
        {
            if (!ItemProperty.TrySelect(items[i], property, context, out keys[i]))
            {
                FilterFaults.NotSelectable(context, property);
                return false;
            }
        }

        return true;
    }

    // The kinds that have an order have it among themselves only, and nil with everything.
    private static bool AreComparable(LiquidValue[] keys)
    {
        var first = LiquidValue.Nil;
        foreach (var key in keys)
        {
            if (key.IsNil)
                continue;
            if (first.IsNil)
                first = key;
            else if (key.Kind == LiquidValueKind.Float && double.IsNaN(key.AsDouble))
                return false;
            else if (!(HasOrder(key) ? key.Kind == first.Kind || (key.IsNumber && first.IsNumber) : LiquidValue.AreEqual(first, key)))
                return false;
        }

        return true;
    }

    private static bool HasOrder(in LiquidValue value) => value.IsNumber || value.Kind is LiquidValueKind.String or LiquidValueKind.Date;

    private static LiquidValue Ordered(LiquidValue[] items, LiquidValue[] keys, Comparison<LiquidValue> compare)
    {
        var order = new int[items.Length];
        for (var i = 0; i < order.Length; i++)
            order[i] = i;
        Array.Sort(order, (left, right) => compare(keys[left], keys[right]) is var result and not 0 ? result : left.CompareTo(right));
        return LiquidValue.FromList(Array.ConvertAll(order, index => items[index]));
    }

    // Each key is compared about log n times, at worst from end to end.
    private static bool TryPay(LiquidValue[] keys, FilterContext context)
    {
        var times = BitOperations.Log2((uint)keys.Length + 1) + 1;
        foreach (var key in keys)
        {
            if (key.AsString is not { Length: > 64 } text)
                continue;
            for (var i = 0; i < times; i++)
            {
                if (!context.TryRead(text))
                    return false;
            }
        }

        return true;
    }

    private static int CompareWithoutCase(string left, string right)
    {
        var shared = Math.Min(left.Length, right.Length);
        for (var i = 0; i < shared; i++)
        {
            char a = AsciiLower(left[i]), b = AsciiLower(right[i]);
            if (a == b)
                continue;
            return char.IsSurrogate(a) == char.IsSurrogate(b) ? a.CompareTo(b) : char.IsSurrogate(a) ? 1 : -1;
        }

        return left.Length.CompareTo(right.Length);
    }

    private static char AsciiLower(char letter) => char.IsAsciiLetterUpper(letter) ? (char)(letter | 0x20) : letter;
}
