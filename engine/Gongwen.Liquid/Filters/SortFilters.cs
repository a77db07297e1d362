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
        return Ordered(items, keys, static (left, right) =>
            left.IsNil || right.IsNil ? left.IsNil.CompareTo(right.IsNil) : LiquidValue.Compare(left, right) ?? 0);
    }

    public static LiquidValue SortNatural(in LiquidValue input, FilterArguments arguments, FilterContext context)
    {
        if (!TryKeys(input, arguments[0], context, out var items, out var keys))
            return LiquidValue.Nil;
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i].IsNil)
                continue;
            if (context.TextOf(keys[i]) is not { } text || !context.TryStep())
                return LiquidValue.Nil;
            keys[i] = LiquidValue.FromString(AsciiLower(text));
        }

        return Ordered(items, keys, static (left, right) =>
            left.IsNil || right.IsNil ? left.IsNil.CompareTo(right.IsNil) : LiquidValue.CompareText(left.AsString!, right.AsString!));
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
            if (!ItemProperty.TrySelect(items[i], property, out keys[i]))
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
            else if (LiquidValue.Compare(first, key) is null && !LiquidValue.AreEqual(first, key))
                return false;
        }

        return true;
    }

    private static LiquidValue Ordered(LiquidValue[] items, LiquidValue[] keys, Comparison<LiquidValue> compare)
    {
        var order = new int[items.Length];
        for (var i = 0; i < order.Length; i++)
            order[i] = i;
        Array.Sort(order, (left, right) => compare(keys[left], keys[right]) is var result and not 0 ? result : left.CompareTo(right));
        return LiquidValue.FromList(Array.ConvertAll(order, index => items[index]));
    }

    private static string AsciiLower(string text) => !text.AsSpan().ContainsAnyInRange('A', 'Z')
        ? text
        : string.Create(text.Length, text, static (target, source) =>
        {
            for (var i = 0; i < target.Length; i++)
                target[i] = char.IsAsciiLetterUpper(source[i]) ? (char)(source[i] | 0x20) : source[i];
        });
}
