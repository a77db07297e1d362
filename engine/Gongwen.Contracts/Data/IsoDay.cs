namespace Gongwen.Contracts;

/// <summary>A day written 2026-07-01, as nearly all days of data are.</summary>
internal static class IsoDay
{
    private const int Length = 10;

    /// <summary>True for a day of the calendar in this form and nothing else.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out DateOnly day)
    {
        day = default;
        if (text.Length != Length || text[4] != '-' || text[7] != '-')
            return false;
        var (year, month, date) = (Number(text[..4]), Number(text[5..7]), Number(text[8..]));
        if (year < 1 || month is < 1 or > 12 || date < 1 || date > DateTime.DaysInMonth(year, month))
            return false;
        day = new DateOnly(year, month, date);
        return true;
    }

    // -1 when there is something else than digits.
    private static int Number(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var c in digits)
        {
            if (!char.IsAsciiDigit(c))
                return -1;
            number = (number * 10) + c - '0';
        }

        return number;
    }
}
