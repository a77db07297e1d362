using System.Globalization;
using System.Numerics;
using Gongwen.Liquid.Runtime;

namespace Gongwen.Liquid.Filters;

/// <summary>A decimal number without rounding errors, <c>Digits × 10^-Scale</c>: the reference computes so, 0.1 + 0.2 is 0.3.</summary>
internal readonly record struct ExactNumber(BigInteger Digits, int Scale) : IComparable<ExactNumber>
{
    // Beyond this many digits a number can only be an attack; computing with it would take time that grows with its square.
    public const int MaxDigits = 20_000;

    // Digits of a quotient that does not end; a double needs 17.
    private const int QuotientDigits = 40;

    public static ExactNumber Zero => new(BigInteger.Zero, 0);

    public bool IsInteger => Scale == 0;

    public bool IsZero => Digits.IsZero;

    public bool IsTooLarge => Digits.GetBitLength() > MaxDigits * 3.3;

    // A number that is not finite becomes none.
    public static ExactNumber? From(in LiquidValue value)
    {
        switch (value.Kind)
        {
            case LiquidValueKind.Integer:
                return new ExactNumber(value.AsBigInteger, 0);
            case LiquidValueKind.Float:
                return FromDouble(value.AsDouble);
            case LiquidValueKind.String:
                return FromText(value.AsString!);
            default:
                return Zero;
        }
    }

    public static ExactNumber operator +(ExactNumber left, ExactNumber right)
    {
        var scale = Math.Max(left.Scale, right.Scale);
        return new(left.At(scale) + right.At(scale), scale);
    }

    public static ExactNumber operator -(ExactNumber left, ExactNumber right)
    {
        var scale = Math.Max(left.Scale, right.Scale);
        return new(left.At(scale) - right.At(scale), scale);
    }

    public static ExactNumber operator *(ExactNumber left, ExactNumber right) => new(left.Digits * right.Digits, left.Scale + right.Scale);

    // Whole numbers are divided to a whole number, downwards. The divisor is not zero.
    public static ExactNumber operator /(ExactNumber left, ExactNumber right)
    {
        if (left.IsInteger && right.IsInteger)
            return new(FloorDivide(left.Digits, right.Digits), 0);
        if (left.IsZero)
            return new(BigInteger.Zero, 1);
        var missing = QuotientDigits + DigitCount(right.Digits) - DigitCount(left.Digits);
        var shift = Math.Max(missing, 0);
        return new(left.Digits * BigInteger.Pow(10, shift) / right.Digits, left.Scale + shift - right.Scale);
    }

    // The remainder has the sign of the divisor, which is not zero.
    public static ExactNumber operator %(ExactNumber left, ExactNumber right)
    {
        var scale = Math.Max(left.Scale, right.Scale);
        var (dividend, divisor) = (left.At(scale), right.At(scale));
        return new(dividend - (FloorDivide(dividend, divisor) * divisor), scale);
    }

    public int CompareTo(ExactNumber other)
    {
        var scale = Math.Max(Scale, other.Scale);
        return At(scale).CompareTo(other.At(scale));
    }

    public ExactNumber Abs() => this with { Digits = BigInteger.Abs(Digits) };

    public BigInteger Floor() => Scale <= 0 ? At(0) : FloorDivide(Digits, BigInteger.Pow(10, Scale));

    public BigInteger Ceiling() => Scale <= 0 ? At(0) : -FloorDivide(-Digits, BigInteger.Pow(10, Scale));

    // Half away from zero. Zero or fewer places give a whole number.
    public ExactNumber Round(int places)
    {
        if (places >= Scale)
            return this;
        var dropped = (long)Scale - places;
        if (dropped > DigitCount(Digits) + 1L)
            return new(BigInteger.Zero, Math.Max(places, 0));
        var unit = BigInteger.Pow(10, (int)dropped);
        var rounded = BigInteger.Abs(Digits) + (unit / 2);
        rounded = rounded / unit * Digits.Sign;
        return places >= 0 ? new(rounded, places) : new(rounded * BigInteger.Pow(10, -places), 0);
    }

    // An integer stays one; everything else becomes a double.
    public LiquidValue ToValue(object? source = null) =>
        IsInteger ? LiquidValue.FromInteger(Digits, source) : LiquidValue.FromFloat(ToDouble(), source);

    private static ExactNumber? FromDouble(double value)
    {
        if (!double.IsFinite(value))
            return null;
        Span<char> text = stackalloc char[32];
        value.TryFormat(text, out var length, "R", CultureInfo.InvariantCulture);
        return Parse(text[..length]);
    }

    private static ExactNumber? FromText(string text)
    {
        var number = NumberText.Parse(text);
        if (number.Kind == LiquidValueKind.Integer)
            return new ExactNumber(number.AsBigInteger, 0);
        var trimmed = text.AsSpan().Trim();
        return trimmed.Length < 200 ? Parse(trimmed) : FromDouble(number.AsDouble);
    }

    private static ExactNumber Parse(ReadOnlySpan<char> text)
    {
        var exponentAt = text.IndexOf('E');
        var exponent = exponentAt < 0 ? 0 : int.Parse(text[(exponentAt + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var mantissa = exponentAt < 0 ? text : text[..exponentAt];
        var point = mantissa.IndexOf('.');
        Span<char> digits = stackalloc char[mantissa.Length];
        var length = 0;
        foreach (var c in mantissa)
        {
            if (c != '.')
                digits[length++] = c;
        }

        var scale = (point < 0 ? 0 : mantissa.Length - point - 1) - exponent;
        var number = BigInteger.Parse(digits[..length], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

        // A float that happens to be whole stays a float: it keeps a decimal place.
        return scale >= 1 ? new(number, scale) : new(number * BigInteger.Pow(10, 1 - scale), 1);
    }

    private double ToDouble()
    {
        if (IsZero)
            return 0;
        return double.Parse(string.Create(CultureInfo.InvariantCulture, $"{Digits}E{-Scale}"), NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    private BigInteger At(int scale) => scale == Scale ? Digits : Digits * BigInteger.Pow(10, scale - Scale);

    private static BigInteger FloorDivide(BigInteger dividend, BigInteger divisor)
    {
        var quotient = BigInteger.DivRem(dividend, divisor, out var remainder);
        return remainder.Sign != 0 && remainder.Sign != divisor.Sign ? quotient - 1 : quotient;
    }

    private static int DigitCount(BigInteger number) => (int)(BigInteger.Abs(number).GetBitLength() * 0.30103) + 1;
}
