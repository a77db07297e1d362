using System.Numerics;

namespace Gongwen.Engine.Schemas;

/// <summary>A decimal number of any size, exactly: mantissa × 10^exponent, without trailing zeros.</summary>
internal readonly record struct ExactNumber : IComparable<ExactNumber>
{
    /// <summary>A number written longer than this is no figure of a report.</summary>
    public const int MaxLength = 1000;

    // Nearly every figure; the ways through text below are for the others.
    private const long Small = 999_999_999_999_999_999;
    private const int SmallLength = 18;

    private readonly BigInteger _mantissa;
    private readonly int _exponent;
    private readonly int _digits;

    private ExactNumber(BigInteger mantissa, int exponent)
    {
        if (mantissa >= -Small && mantissa <= Small)
        {
            (_mantissa, _exponent, _digits) = OfSmall((long)mantissa, exponent);
            return;
        }

        var text = BigInteger.Abs(mantissa).ToString();
        var kept = text.TrimEnd('0');
        _digits = kept.Length;
        _mantissa = kept.Length == 0 ? BigInteger.Zero : BigInteger.Parse(kept) * mantissa.Sign;
        _exponent = kept.Length == 0 ? 0 : exponent + text.Length - kept.Length;
    }

    public bool IsInteger => _exponent >= 0;

    public int Sign => _mantissa.Sign;

    /// <summary>Reads a number as JSON or YAML writes it; null when it is too long.</summary>
    public static ExactNumber? Parse(string text)
    {
        if (text.Length > MaxLength)
            return null;
        var e = text.IndexOfAny(['e', 'E']);
        var exponent = 0;
        if (e >= 0 && !int.TryParse(text.AsSpan(e + 1), out exponent))
            return null;
        if (Math.Abs((long)exponent) > 1_000_000_000)
            return null;
        var digits = e >= 0 ? text[..e] : text;
        var dot = digits.IndexOf('.', StringComparison.Ordinal);
        if (dot >= 0)
        {
            exponent -= digits.Length - dot - 1;
            digits = digits.Remove(dot, 1);
        }

        if (digits.Length <= SmallLength && long.TryParse(digits, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var small))
            return new ExactNumber(small, exponent);
        return BigInteger.TryParse(digits, System.Globalization.NumberStyles.AllowLeadingSign, null, out var mantissa) ? new ExactNumber(mantissa, exponent) : null;
    }

    private static (BigInteger Mantissa, int Exponent, int Digits) OfSmall(long mantissa, int exponent)
    {
        if (mantissa == 0)
            return (BigInteger.Zero, 0, 0);
        for (; mantissa % 10 == 0; exponent++)
            mantissa /= 10;
        var digits = 0;
        for (var rest = mantissa; rest != 0; rest /= 10)
            digits++;
        return (mantissa, exponent, digits);
    }

    public int CompareTo(ExactNumber other)
    {
        if (Sign != other.Sign || Sign == 0)
            return Sign.CompareTo(other.Sign);
        var size = (_digits + (long)_exponent).CompareTo(other._digits + (long)other._exponent);
        if (size != 0)
            return size * Sign;
        // The same number of places: the exponents differ by fewer than the digits of the longer one.
        var shift = _exponent - other._exponent;
        return shift >= 0
            ? (_mantissa * BigInteger.Pow(10, shift)).CompareTo(other._mantissa)
            : _mantissa.CompareTo(other._mantissa * BigInteger.Pow(10, -shift));
    }

    /// <summary>True when this is a whole multiple of <paramref name="step"/>, which is above zero.</summary>
    public bool IsMultipleOf(ExactNumber step)
    {
        if (Sign == 0)
            return true;
        var shift = (long)_exponent - step._exponent;
        if (shift >= 0)
            return (_mantissa * BigInteger.ModPow(10, shift, step._mantissa) % step._mantissa).IsZero;
        return -shift <= _digits && (_mantissa % (step._mantissa * BigInteger.Pow(10, (int)-shift))).IsZero;
    }
}
