using System.Globalization;

namespace Gongwen.Liquid.Filters;

/// <summary>What one directive of a date format gives, before flags are applied.</summary>
internal readonly record struct DatePart(string Text, int Width, char Padding, bool IsNumber)
{
    private const int MaxFraction = 1000;

    public static DatePart Number(long value, int width, char padding = '0') =>
        new(value.ToString(CultureInfo.InvariantCulture), width, padding, true);

    public static DatePart Word(string text) => new(text, 0, ' ', false);

    // Fractions of a second, cut off, not rounded.
    public static DatePart Fraction(DateTimeOffset moment, long digits)
    {
        var fraction = (moment.Ticks % TimeSpan.TicksPerSecond).ToString("0000000", CultureInfo.InvariantCulture);
        var count = (int)Math.Min(digits, MaxFraction);
        return new(fraction.Length > count ? fraction[..count] : fraction.PadRight(count, '0'), 0, '0', true);
    }

    // +hhmm, +hh:mm, +hh:mm:ss, or the shortest form for three colons.
    public static DatePart Offset(TimeSpan offset, int colons)
    {
        var sign = offset < TimeSpan.Zero ? '-' : '+';
        var size = offset.Duration();
        var text = colons switch
        {
            0 => $"{sign}{size.Hours:00}{size.Minutes:00}",
            1 => $"{sign}{size.Hours:00}:{size.Minutes:00}",
            2 => $"{sign}{size.Hours:00}:{size.Minutes:00}:{size.Seconds:00}",
            _ when size.Minutes == 0 => $"{sign}{size.Hours:00}",
            _ => $"{sign}{size.Hours:00}:{size.Minutes:00}",
        };
        return new(text, 0, '0', true);
    }
}
