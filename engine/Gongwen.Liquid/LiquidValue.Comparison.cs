using System.Numerics;
using Gongwen.Liquid.Runtime;

namespace Gongwen.Liquid;

/// <content>Equality and order as the reference has them.</content>
public readonly partial struct LiquidValue
{
    /// <summary>The language's <c>==</c>: numbers by value, lists and objects by content, blank and empty by what they mean, no conversions.</summary>
    public static bool AreEqual(in LiquidValue left, in LiquidValue right)
    {
        if (left._kind == LiquidValueKind.Empty)
            return right.IsEmptyValue;
        if (left._kind == LiquidValueKind.Blank)
            return right.IsBlank;
        if (right._kind == LiquidValueKind.Empty)
            return left.IsEmptyValue;
        if (right._kind == LiquidValueKind.Blank)
            return left.IsBlank;
        if (left.IsNil || right.IsNil)
            return left.IsNil && right.IsNil;
        if (left.IsNumber && right.IsNumber)
            return CompareNumbers(left, right) == 0;
        if (left._kind != right._kind)
            return false;
        return left._kind switch
        {
            LiquidValueKind.Boolean => left._bits == right._bits,
            LiquidValueKind.String => string.Equals(left.AsString, right.AsString, StringComparison.Ordinal),
            LiquidValueKind.List or LiquidValueKind.Object => DeepEquality.AreEqual(left, right),
            _ => Equals(left._reference, right._reference),
        };
    }

    /// <summary>The order of two values: negative, 0, positive; null when they have none (other kinds than two numbers, two strings, two dates).</summary>
    public static int? Compare(in LiquidValue left, in LiquidValue right)
    {
        if (left.IsNumber && right.IsNumber)
            return CompareNumbers(left, right);
        if (left._kind == LiquidValueKind.String && right._kind == LiquidValueKind.String)
            return CompareText(left.AsString!, right.AsString!);
        if (left._kind == LiquidValueKind.Date && right._kind == LiquidValueKind.Date)
            return NumberText.ToMoment(left._reference!).CompareTo(NumberText.ToMoment(right._reference!));
        return null;
    }

    /// <summary>Orders text by code points, as the reference does (UTF-16 order differs beyond the basic plane).</summary>
    public static int CompareText(string left, string right)
    {
        var shared = left.AsSpan().CommonPrefixLength(right);
        if (shared < left.Length && shared < right.Length)
        {
            char a = left[shared], b = right[shared];
            if (char.IsSurrogate(a) != char.IsSurrogate(b))
                return char.IsSurrogate(a) ? 1 : -1;
            return a.CompareTo(b);
        }

        return left.Length.CompareTo(right.Length);
    }

    /// <summary>The language's <c>contains</c>: text in a string, an item of a list, a member name of an object, a number in a range.</summary>
    public static bool Contains(in LiquidValue container, in LiquidValue item)
    {
        if (!container.IsTruthy || !item.IsTruthy)
            return false;
        switch (container._kind)
        {
            case LiquidValueKind.String:
                return container.AsString!.Contains(item.ToText(), StringComparison.Ordinal);
            case LiquidValueKind.Object:
                return item._kind == LiquidValueKind.String && container.AsObject!.TryGetMember(item.AsString!, out _);
            case LiquidValueKind.Range:
                return item.IsNumber && item.AsDouble >= container.AsRange!.Start && item.AsDouble <= container.AsRange!.End;
            case LiquidValueKind.List:
                // No item is blank or empty itself.
                if (item._kind is LiquidValueKind.Blank or LiquidValueKind.Empty)
                    return false;
                var list = container.AsList!;
                for (var i = 0; i < list.Count; i++)
                {
                    if (AreEqual(list[i], item))
                        return true;
                }

                return false;
            default:
                return false;
        }
    }

    private static int CompareNumbers(in LiquidValue left, in LiquidValue right)
    {
        if (left._kind == LiquidValueKind.Integer && right._kind == LiquidValueKind.Integer)
        {
            return left._reference is null && right._reference is null
                ? left._bits.CompareTo(right._bits)
                : BigInteger.Compare(left.AsBigInteger, right.AsBigInteger);
        }

        return left.AsDouble.CompareTo(right.AsDouble);
    }
}
