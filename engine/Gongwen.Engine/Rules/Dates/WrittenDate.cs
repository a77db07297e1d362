using System.Globalization;
using System.Text.RegularExpressions;

namespace Gongwen.Engine.Rules.Dates;

/// <summary>A date as a text writes it: 2026年7月1日, 7月1日, 2026年7月. What isn't written is null.</summary>
internal readonly record struct WrittenDate(int? Year, int? Month, int? Day)
{
    /// <summary>The groups year, month and day of a match, each with this ending.</summary>
    public static WrittenDate Of(Match match, string ending = "") => new(Number(match.Groups["year" + ending]), Number(match.Groups["month" + ending]), Number(match.Groups["day" + ending]));

    /// <summary>A group's number; null when it holds none.</summary>
    public static int? Number(Group group) => group.Success && int.TryParse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>How many days a month has; 29 for a February of no year.</summary>
    public static int DaysOf(int? year, int month) => month == 2 && year is null ? 29 : DateTime.DaysInMonth(Math.Clamp(year ?? 2024, 1, 9999), month);

    /// <summary>The day in the calendar; null when it isn't one or not all is known.</summary>
    /// <param name="otherYear">The year meant when none is written.</param>
    public DateOnly? Exact(int? otherYear) =>
        (Year ?? otherYear) is { } year and >= 1 and <= 9999 && Month is { } month and >= 1 and <= 12 && Day is { } day and >= 1 && day <= DaysOf(year, month) ? new DateOnly(year, month, day) : null;

    /// <summary>The last day it may mean; null when the month isn't known.</summary>
    /// <param name="otherYear">The year meant when none is written.</param>
    public DateOnly? Latest(int? otherYear) =>
        Day is not null ? Exact(otherYear)
        : (Year ?? otherYear) is { } year and >= 1 and <= 9999 && Month is { } month and >= 1 and <= 12 ? new DateOnly(year, month, DaysOf(year, month)) : null;
}
