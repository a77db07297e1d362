using System.Numerics;

namespace Gongwen.Liquid.Filters;

/// <summary>
/// What a list filter selects from an item: a member of an object, but as in the reference also a part of a string or a bit of a whole
/// number. A name with dots that is no member itself walks into the objects.
/// </summary>
internal static class ItemProperty
{
    // Whether anything at all can be selected from it. A filter gives nil when not.
    public static bool CanSelect(in LiquidValue item) =>
        item.Kind is LiquidValueKind.Object or LiquidValueKind.String or LiquidValueKind.Integer;

    // False when the property is of a kind that such an item cannot be asked for, which is a fault.
    public static bool TrySelect(in LiquidValue item, in LiquidValue property, FilterContext context, out LiquidValue value)
    {
        value = LiquidValue.Nil;
        if (item.AsString is { } text && !context.TryRead(text))
            return true;
        switch (item.Kind)
        {
            case LiquidValueKind.Object:
                if (property.AsString is { } name)
                    value = Member(item, name);
                return true;
            case LiquidValueKind.String when property.AsString is { } part:
                if (context.TrySearch(item.AsString!, part) && item.AsString!.Contains(part, StringComparison.Ordinal))
                    value = LiquidValue.FromString(part, item.Source);
                return true;
            case LiquidValueKind.String when property.IsNumber:
                value = CharacterAt(item.AsString!, property);
                return true;
            case LiquidValueKind.Integer when property.IsNumber:
                return TryBit(item.AsBigInteger, property, out value);
            default:
                return false;
        }
    }

    private static LiquidValue Member(in LiquidValue item, string name)
    {
        if (item.AsObject!.TryGetMember(name, out var member))
            return member;
        if (!name.Contains('.', StringComparison.Ordinal))
            return LiquidValue.Nil;
        var current = item;
        foreach (var range in name.AsSpan().Split('.'))
        {
            if (current.AsObject is not { } members || !members.TryGetMember(name[range], out current))
                return LiquidValue.Nil;
        }

        return current;
    }

    private static LiquidValue CharacterAt(string text, in LiquidValue property)
    {
        if (!property.TryToIntegerLenient(out var index) || BigInteger.Abs(index) > text.Length)
            return LiquidValue.Nil;
        var count = CodePoints.Count(text);
        var at = (long)index;
        if (at < 0)
            at += count;
        if (at < 0 || at >= count)
            return LiquidValue.Nil;
        var start = CodePoints.Skip(text, 0, at);
        return LiquidValue.FromString(text.Substring(start, CodePoints.LengthAt(text, start)));
    }

    private static bool TryBit(BigInteger number, in LiquidValue property, out LiquidValue bit)
    {
        bit = LiquidValue.FromInteger(0);
        if (!property.TryToIntegerLenient(out var index))
            return false;
        if (index.Sign >= 0 && index < number.GetBitLength())
            bit = LiquidValue.FromInteger((number >> (int)index).IsEven ? 0 : 1);
        else if (index.Sign >= 0)
            bit = LiquidValue.FromInteger(number.Sign < 0 ? 1 : 0);
        return true;
    }
}
