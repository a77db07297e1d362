using System.Globalization;
using System.Numerics;

namespace Gongwen.Liquid.Runtime;

/// <summary>Numbers and dates from and to text, as the reference writes and reads them.</summary>
internal static class NumberText
{
    public static string Format(double value)
    {
        if (double.IsNaN(value))
            return "NaN";
        if (double.IsInfinity(value))
            return value > 0 ? "Infinity" : "-Infinity";
        if (value == 0)
            return double.IsNegative(value) ? "-0.0" : "0.0";
        var digits = ShortestDigits(value, out var exponent);
        var sign = value < 0 ? "-" : "";
        if (exponent < -4 || (exponent >= 15 && digits.Length <= exponent + 1))
        {
            var fraction = digits.Length > 1 ? digits[1..] : "0";
            return $"{sign}{digits[0]}.{fraction}e{(exponent < 0 ? '-' : '+')}{Math.Abs(exponent):00}";
        }

        if (exponent < 0)
            return $"{sign}0.{new string('0', -exponent - 1)}{digits}";
        if (digits.Length <= exponent + 1)
            return $"{sign}{digits}{new string('0', exponent + 1 - digits.Length)}.0";
        return $"{sign}{digits.AsSpan(0, exponent + 1)}.{digits.AsSpan(exponent + 1)}";
    }

    public static string FormatDate(object date) => date switch
    {
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) + " +0000",
        DateTimeOffset moment => moment.ToString("yyyy-MM-dd HH:mm:ss ", CultureInfo.InvariantCulture)
            + moment.ToString("zzz", CultureInfo.InvariantCulture).Replace(":", "", StringComparison.Ordinal),
        _ => "",
    };

    public static DateTimeOffset ToMoment(object date) => date switch
    {
        DateOnly day => new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero),
        DateTime time => new DateTimeOffset(DateTime.SpecifyKind(time, DateTimeKind.Unspecified), TimeSpan.Zero),
        DateTimeOffset moment => moment,
        _ => default,
    };

    // A string that is a whole decimal is a float; otherwise its leading digits count.
    public static LiquidValue Parse(string text)
    {
        var trimmed = text.AsSpan().Trim();
        var at = 0;
        if (at < trimmed.Length && trimmed[at] == '-')
            at++;
        var whole = at;
        while (at < trimmed.Length && char.IsAsciiDigit(trimmed[at]))
            at++;
        if (at > whole && at + 1 < trimmed.Length && trimmed[at] == '.' && !trimmed[(at + 1)..].ContainsAnyExceptInRange('0', '9'))
            return LiquidValue.FromFloat(double.Parse(trimmed, NumberStyles.Float, CultureInfo.InvariantCulture));
        return LiquidValue.FromInteger(LeadingInteger(text));
    }

    public static BigInteger LeadingInteger(string text)
    {
        var at = 0;
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        var start = at;
        if (at < text.Length && text[at] is '-' or '+')
            at++;
        var digits = at;
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || (text[at] == '_' && at > digits && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]))))
            at++;
        return at == digits ? BigInteger.Zero : ParseDigits(text.AsSpan(start, at - start));
    }

    public static bool TryParseInteger(string text, out BigInteger value)
    {
        value = BigInteger.Zero;
        var trimmed = text.AsSpan().Trim();
        var digits = trimmed.TrimStart("+-");
        if (digits.IsEmpty || trimmed.Length - digits.Length > 1 || digits.ContainsAnyExcept("0123456789_") || digits[0] == '_' || digits[^1] == '_')
            return false;
        value = ParseDigits(trimmed);
        return true;
    }

    private static BigInteger ParseDigits(ReadOnlySpan<char> digits)
    {
        // Parsing is quadratic; nobody writes a number of more digits by hand.
        const int maxDigits = 4000;
        if (digits.Contains('_'))
            digits = digits.ToString().Replace("_", "", StringComparison.Ordinal);
        if (digits.Length > maxDigits)
            digits = digits[..maxDigits];
        if (long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var small))
            return small;
        return BigInteger.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : BigInteger.Zero;
    }

    // The shortest digits that read back as the same number, without sign, point and trailing zeros.
    private static string ShortestDigits(double value, out int exponent)
    {
        var text = Math.Abs(value).ToString("R", CultureInfo.InvariantCulture);
        var mark = text.IndexOf('E', StringComparison.Ordinal);
        var mantissa = mark < 0 ? text : text[..mark];
        var shift = mark < 0 ? 0 : int.Parse(text.AsSpan(mark + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? mantissa : mantissa[..point];
        var digits = point < 0 ? mantissa : whole + mantissa[(point + 1)..];
        var leading = digits.Length - digits.TrimStart('0').Length;
        exponent = whole.Length - 1 - leading + shift;
        digits = digits.Trim('0');
        return digits.Length == 0 ? "0" : digits;
    }
}
