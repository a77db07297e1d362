using System.Globalization;
using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Data.Tables;

/// <summary>Days and times of cells: as numbers of days, and as people write them.</summary>
internal static partial class CellDates
{
    // 1904-01-01 as days of 1900.
    private const int From1904 = 1462;
    private const int LastDay = 2_958_465;

    // 1900 was no leap year, but day 60 of the format is its 29th of February.
    private const int NoSuchDay = 60;
    private const int MinutesOfDay = 1440;

    /// <summary>The day a number of days stands for; null when there is none.</summary>
    public static DateOnly? OfSerial(double serial, bool counts1904)
    {
        var day = Math.Floor(serial) + (counts1904 ? From1904 : 0);
        if (day is < 1 or > LastDay or NoSuchDay)
            return null;
        return new DateOnly(1899, 12, 30).AddDays((int)day + (day < NoSuchDay ? 1 : 0));
    }

    /// <summary>2026-07-01, with a time of day 2026-07-01 09:30; null when there is no such day.</summary>
    public static string? Shown(double serial, bool counts1904)
    {
        if (OfSerial(serial, counts1904) is not { } day)
            return null;
        var minutes = MinutesOf(serial - Math.Floor(serial));
        return minutes == 0 ? Written(day) : $"{Written(day)} {TimeOf(minutes)}";
    }

    /// <summary>09:30; null for more than a day.</summary>
    public static string? ShownTime(double serial) => serial is >= 0 and < 1 ? TimeOf(MinutesOf(serial)) : null;

    /// <summary>The day a text names in full: 2026.7.1, 2026/7/1, 2026年7月1日, 20260701, with a weekday or a time behind; null for anything else.</summary>
    public static DateOnly? OfText(string text)
    {
        if (IsoDay.TryParse(text, out var known))
            return known;
        if (text.Length > 40 || !text.Any(char.IsDigit))
            return null;
        var parts = Day().Match(HalfWidth.Of(text).Trim());
        if (!parts.Success)
            return null;
        var (year, month, day) = (Number(parts, "year"), Number(parts, "month"), Number(parts, "day"));
        return year > 0 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    /// <summary>2026-07-01</summary>
    public static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>2026年7月1日</summary>
    public static string InWords(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日");

    // The last half minute belongs to its own day.
    private static int MinutesOf(double time) => Math.Min((int)Math.Round(time * MinutesOfDay), MinutesOfDay - 1);

    private static string TimeOf(int minutes) => string.Create(CultureInfo.InvariantCulture, $"{minutes / 60:00}:{minutes % 60:00}");

    private static int Number(Match parts, string group) => int.Parse(parts.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^((?<year>[0-9]{4})\s*(年|[-./])\s*(?<month>[0-9]{1,2})\s*(月|[-./])\s*(?<day>[0-9]{1,2})\s*[日号]?|(?<year>[0-9]{4})(?<month>[0-9]{2})(?<day>[0-9]{2}))(\s*[(]?(星期|周)[一二三四五六日天][)]?)?([T\s]+[0-9]{1,2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?Z?)?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Day();
}
