using System.Globalization;
using System.Numerics;

namespace Gongwen.Liquid.Filters;

/// <summary>An argument that must be a whole number, read as strictly as the reference does: <c>2</c>, <c>"2"</c>, <c>" 0x1f "</c>, not <c>2.0</c>.</summary>
internal static class IntegerArgument
{
    // Values beyond what can count anything are cut off at the ends of long.
    public static bool TryRead(in LiquidValue value, out long number)
    {
        if (value.TryGetLong(out number))
            return true;
        BigInteger big;
        if (value.Kind == LiquidValueKind.Integer)
            big = value.AsBigInteger;
        else if (value.AsString is not { } text || !TryParse(text, out big))
            return false;
        number = (long)BigInteger.Clamp(big, long.MinValue, long.MaxValue);
        return true;
    }

    private static bool TryParse(string text, out BigInteger number)
    {
        const int maxDigits = 100;
        number = default;
        var digits = text.AsSpan().Trim(" \t\n\v\f\r");
        var negative = !digits.IsEmpty && digits[0] == '-';
        if (!digits.IsEmpty && digits[0] is '-' or '+')
            digits = digits[1..];
        var radix = 10;
        if (digits.Length > 1 && digits[0] == '0')
        {
            var mark = char.ToLowerInvariant(digits[1]);
            radix = mark switch { 'x' => 16, 'b' => 2, 'd' => 10, _ => 8 };
            if (mark is 'x' or 'b' or 'd' or 'o')
                digits = digits[2..];
        }

        if (digits.IsEmpty || digits.Length > maxDigits)
            return false;
        for (var i = 0; i < digits.Length; i++)
        {
            if (digits[i] == '_' && i > 0 && i + 1 < digits.Length && digits[i - 1] != '_')
                continue;
            if (!char.IsAsciiHexDigit(digits[i]))
                return false;
            var digit = int.Parse(digits.Slice(i, 1), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            if (digit >= radix)
                return false;
            number = (number * radix) + digit;
        }

        if (negative)
            number = -number;
        return true;
    }
}
