using System.Globalization;
using System.Text;

namespace Gongwen.Liquid.Filters;

/// <summary>
/// strftime as the reference's language has it: all directives, the flags <c>- _ 0 ^ #</c>, colons before <c>z</c>, widths. English names,
/// whatever the culture of the machine.
/// </summary>
internal static class DateFormat
{
    private static readonly CultureInfo Names = CultureInfo.InvariantCulture;

    // False when the result would be longer than allowed.
    public static bool TryFormat(DateTimeOffset moment, string format, long maxLength, out string text)
    {
        var builder = new StringBuilder(format.Length + 16);
        for (var i = 0; i < format.Length && builder.Length <= maxLength; i++)
        {
            if (format[i] == '%' && TryDirective(moment, format, i, builder, maxLength, out var end))
                i = end;
            else
                builder.Append(format[i]);
        }

        text = builder.Length <= maxLength ? builder.ToString() : "";
        return builder.Length <= maxLength;
    }

    private static bool TryDirective(DateTimeOffset moment, string format, int start, StringBuilder builder, long maxLength, out int end)
    {
        var padding = '\0';
        var upper = false;
        var swap = false;
        var noPadding = false;
        var at = start + 1;
        for (; at < format.Length && format[at] is '-' or '_' or '0' or '^' or '#'; at++)
        {
            noPadding |= format[at] == '-';
            upper |= format[at] == '^';
            swap |= format[at] == '#';
            padding = format[at] switch { '_' => ' ', '0' => '0', _ => padding };
            if (at + 1 == format.Length)
                break;
        }

        var width = 0L;
        var widthStart = at;
        for (; at < format.Length && char.IsAsciiDigit(format[at]); at++)
            width = Math.Min((width * 10) + (format[at] - '0'), int.MaxValue);
        var hasWidth = at > widthStart;
        var colons = 0;
        for (; at < format.Length && format[at] == ':'; at++)
            colons++;
        if (at < format.Length && format[at] is 'E' or 'O')
            at++;
        end = at;
        if (at >= format.Length || (colons > 0 && format[at] != 'z') || colons > 3 || Directive(moment, format[at], colons, width) is not { } part)
            return false;

        if (upper || (swap && format[at] != 'p' && format[at] != 'Z'))
            part = part with { Text = part.Text.ToUpperInvariant() };
        else if (swap)
            part = part with { Text = part.Text.ToLowerInvariant() };
        var pad = padding == '\0' ? part.Padding : padding;
        var wanted = noPadding ? 0 : Math.Max(hasWidth ? width : 0, hasWidth ? 0 : part.Width);
        if (builder.Length + wanted > maxLength)
        {
            builder.Append(' ', (int)Math.Min(maxLength - builder.Length + 1, int.MaxValue));
            return true;
        }

        Append(builder, part.Text, pad, (int)wanted, part.IsNumber);
        return true;
    }

    private static void Append(StringBuilder builder, string text, char padding, int width, bool isNumber)
    {
        if (padding == '0' && isNumber && text.Length > 0 && text[0] is '-' or '+')
        {
            builder.Append(text[0]).Append('0', Math.Max(width - text.Length, 0)).Append(text, 1, text.Length - 1);
            return;
        }

        builder.Append(padding, Math.Max(width - text.Length, 0)).Append(text);
    }

    private static DatePart? Directive(DateTimeOffset t, char letter, int colons, long width) => letter switch
    {
        'Y' => DatePart.Number(t.Year, t.Year < 1000 ? 4 : 0),
        'C' => DatePart.Number(t.Year / 100, 2),
        'y' => DatePart.Number(t.Year % 100, 2),
        'm' => DatePart.Number(t.Month, 2),
        'd' => DatePart.Number(t.Day, 2),
        'e' => DatePart.Number(t.Day, 2, ' '),
        'j' => DatePart.Number(t.DayOfYear, 3),
        'H' => DatePart.Number(t.Hour, 2),
        'k' => DatePart.Number(t.Hour, 2, ' '),
        'I' => DatePart.Number(Twelve(t), 2),
        'l' => DatePart.Number(Twelve(t), 2, ' '),
        'M' => DatePart.Number(t.Minute, 2),
        'S' => DatePart.Number(t.Second, 2),
        'L' => DatePart.Fraction(t, width == 0 ? 3 : width),
        'N' => DatePart.Fraction(t, width == 0 ? 9 : width),
        'z' => DatePart.Offset(t.Offset, colons),
        'Z' => DatePart.Word(t.Offset == TimeSpan.Zero ? "UTC" : ""),
        'B' => DatePart.Word(Names.DateTimeFormat.MonthNames[t.Month - 1]),
        'b' or 'h' => DatePart.Word(Names.DateTimeFormat.AbbreviatedMonthNames[t.Month - 1]),
        'A' => DatePart.Word(Names.DateTimeFormat.DayNames[(int)t.DayOfWeek]),
        'a' => DatePart.Word(Names.DateTimeFormat.AbbreviatedDayNames[(int)t.DayOfWeek]),
        'P' => DatePart.Word(t.Hour < 12 ? "am" : "pm"),
        'p' => DatePart.Word(t.Hour < 12 ? "AM" : "PM"),
        'u' => DatePart.Number(t.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)t.DayOfWeek, 0),
        'w' => DatePart.Number((int)t.DayOfWeek, 0),
        'G' => DatePart.Number(ISOWeek.GetYear(t.DateTime), 4),
        'g' => DatePart.Number(ISOWeek.GetYear(t.DateTime) % 100, 2),
        'V' => DatePart.Number(ISOWeek.GetWeekOfYear(t.DateTime), 2),
        'U' => DatePart.Number((t.DayOfYear + 6 - (int)t.DayOfWeek) / 7, 2),
        'W' => DatePart.Number((t.DayOfYear + 6 - (((int)t.DayOfWeek + 6) % 7)) / 7, 2),
        's' => DatePart.Number(t.ToUnixTimeSeconds(), 0),
        'n' => DatePart.Word("\n"),
        't' => DatePart.Word("\t"),
        '%' => DatePart.Word("%"),
        'c' => Whole(t, "%a %b %e %H:%M:%S %Y"),
        'D' or 'x' => Whole(t, "%m/%d/%y"),
        'F' => Whole(t, "%Y-%m-%d"),
        'v' => Whole(t, "%e-%^b-%Y"),
        'X' or 'T' => Whole(t, "%H:%M:%S"),
        'R' => Whole(t, "%H:%M"),
        'r' => Whole(t, "%I:%M:%S %p"),
        _ => null,
    };

    private static DatePart Whole(DateTimeOffset moment, string format)
    {
        TryFormat(moment, format, 100, out var text);
        return DatePart.Word(text);
    }

    private static int Twelve(DateTimeOffset moment) => moment.Hour % 12 == 0 ? 12 : moment.Hour % 12;
}
