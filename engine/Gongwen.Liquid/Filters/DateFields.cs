namespace Gongwen.Liquid.Filters;

/// <summary>The parts of a date that a text tells.</summary>
internal sealed class DateFields
{
    private long _ticks;

    public int? Year { get; set; }

    public int? Month { get; set; }

    public int? Day { get; set; }

    public int? Hour { get; set; }

    public int? Minute { get; set; }

    public int? Second { get; set; }

    public TimeSpan? Offset { get; set; }

    public void SetFraction(string digits) => _ticks = long.Parse(digits.PadRight(7, '0').AsSpan(0, 7));

    // A day the month does not have rolls over, as the 24th hour does; what no month or day can be is no date.
    public bool TryMake(DateTimeOffset? now, TimeSpan offset, out DateTimeOffset moment, out bool needsNow)
    {
        moment = default;
        needsNow = false;
        if (Year is null && Month is null && Day is null && Hour is null)
            return false;
        if (Month is < 1 or > 12 || Day is < 1 or > 31 || Hour is < 0 or > 24 || Minute is < 0 or > 59 || Second is < 0 or > 60 || (Hour == 24 && (Minute > 0 || Second > 0)))
            return false;
        offset = Offset ?? offset;
        if (Year is null && now is null)
        {
            needsNow = true;
            return false;
        }

        var today = now?.ToOffset(offset) ?? default;
        var year = Year ?? today.Year;
        var month = Month ?? (Year is null ? today.Month : 1);
        var day = Day ?? (Year is null && Month is null ? today.Day : 1);
        if (year is < 1 or > 9998)
            return false;
        var date = new DateTime(year, month, 1).AddDays(day - 1).AddHours(Hour ?? 0).AddMinutes(Minute ?? 0).AddSeconds(Second ?? 0).AddTicks(_ticks);
        if (year == 1 && date < new DateTime(1, 1, 2))
            return false;
        moment = new DateTimeOffset(date, offset);
        return true;
    }
}
