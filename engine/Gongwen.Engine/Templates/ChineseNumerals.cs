using System.Globalization;
using System.Text;

namespace Gongwen.Engine.Templates;

/// <summary>Numbers in Chinese characters, small (一百零三) and capital (壹佰零叁).</summary>
public static class ChineseNumerals
{
    /// <summary>Numbers must be smaller than this (一亿亿).</summary>
    public const long Limit = 10_000_000_000_000_000;

    private const string SmallDigits = "零一二三四五六七八九";
    private const string SmallUnits = "十百千";
    private const string CapitalDigits = "零壹贰叁肆伍陆柒捌玖";
    private const string CapitalUnits = "拾佰仟";

    /// <summary>一百零三. Every decimal is spoken: 1.05 is 一点零五, -3 is 负三.</summary>
    public static string Small(decimal number)
    {
        var text = new StringBuilder();
        if (number < 0)
            text.Append('负');
        var magnitude = Math.Abs(number);
        text.Append(SmallInteger((long)decimal.Truncate(magnitude)));
        var fraction = (magnitude - decimal.Truncate(magnitude)).ToString("0.############################", CultureInfo.InvariantCulture);
        if (fraction.Length > 2)
        {
            text.Append('点');
            foreach (var digit in fraction.AsSpan(2))
                text.Append(SmallDigits[digit - '0']);
        }

        return text.ToString();
    }

    /// <summary>The integer part of an amount: 壹拾万零贰佰; 10 is 壹拾.</summary>
    public static string Capital(long number) => Read(number, CapitalDigits, CapitalUnits);

    /// <summary>A capital digit: 0 零 … 9 玖.</summary>
    public static char CapitalDigit(int digit) => CapitalDigits[digit];

    /// <summary>Digit by digit with 〇, as years and document numbers are written: 2026 is 二〇二六.</summary>
    public static string ByDigit(ReadOnlySpan<char> digits)
    {
        var text = new StringBuilder(digits.Length);
        foreach (var digit in digits)
            text.Append(digit == '0' ? '〇' : SmallDigits[digit - '0']);
        return text.ToString();
    }

    /// <summary>十二, 一百一十二: a beginning 一十 is written 十.</summary>
    private static string SmallInteger(long number)
    {
        var text = Read(number, SmallDigits, SmallUnits);
        return text.StartsWith("一十", StringComparison.Ordinal) ? text[1..] : text;
    }

    private static string Read(long number, string digits, string units)
    {
        if (number is < 0 or >= Limit)
            throw new ArgumentOutOfRangeException(nameof(number), number, "The number must be from 0 to below 10^16.");
        return number switch
        {
            < 10_000 => ReadSection((int)number, digits, units),
            < 100_000_000 => Join(number, 10_000, '万', digits, units),
            _ => Join(number, 100_000_000, '亿', digits, units),
        };
    }

    private static string Join(long number, long unit, char name, string digits, string units)
    {
        var (high, low) = Math.DivRem(number, unit);
        var text = Read(high, digits, units) + name;
        if (low == 0)
            return text;
        return text + (low < unit / 10 ? digits[..1] : "") + Read(low, digits, units);
    }

    private static string ReadSection(int number, string digits, string units)
    {
        if (number == 0)
            return digits[..1];
        var text = new StringBuilder(7);
        var gap = false;
        var divisor = 1000;
        for (var unit = units.Length - 1; unit >= -1; unit--, divisor /= 10)
        {
            var digit = number / divisor % 10;
            if (digit == 0)
            {
                gap = text.Length > 0;
                continue;
            }

            if (gap)
                text.Append(digits[0]);
            gap = false;
            text.Append(digits[digit]);
            if (unit >= 0)
                text.Append(units[unit]);
        }

        return text.ToString();
    }
}
