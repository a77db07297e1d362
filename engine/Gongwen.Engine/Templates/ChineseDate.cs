using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace Gongwen.Engine.Templates;

/// <summary>A day or a whole month as data writes it: 2026-07-01, 2026年7月1日, 2026-07, 2026年7月.</summary>
/// <param name="Year">1 to 9999.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">The day; null for a whole month.</param>
[StructLayout(LayoutKind.Auto)]
public readonly partial record struct ChineseDate(int Year, int Month, int? Day)
{
    /// <summary>Reads a date; false when the text is none, or names a day that isn't in the calendar.</summary>
    public static bool TryParse(string text, out ChineseDate date)
    {
        date = default;
        if (text.Length > 40)
            return false;
        var match = Form().Match(text);
        if (!match.Success)
            return false;
        var year = Number(match.Groups["year"]);
        var month = Number(match.Groups["month"]);
        int? day = match.Groups["day"].Success ? Number(match.Groups["day"]) : null;
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return false;
        date = new ChineseDate(year, month, day);
        return true;
    }

    /// <summary>The first day it covers.</summary>
    public DateOnly First => new(Year, Month, Day ?? 1);

    /// <summary>The last day it covers.</summary>
    public DateOnly Last => new(Year, Month, Day ?? DateTime.DaysInMonth(Year, Month));

    /// <summary>2026年7月1日, or 2026年7月 for a whole month.</summary>
    public override string ToString() => $"{Year}年{WithoutYear}";

    /// <summary>7月1日, or 7月 for a whole month.</summary>
    public string WithoutYear => Day is { } day ? $"{Month}月{day}日" : $"{Month}月";

    /// <summary>上半年 or 下半年.</summary>
    public string Half => Month <= 6 ? "上半年" : "下半年";

    /// <summary>第一季度 … 第四季度.</summary>
    public string Quarter => $"第{"一二三四"[(Month - 1) / 3]}季度";

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    // The same marks must stand on both sides: 2026-07/01 is no date.
    [GeneratedRegex(@"^\s*(?:(?<year>[0-9]{4})(?<mark>[-/.])(?<month>[0-9]{1,2})(?:\k<mark>(?<day>[0-9]{1,2}))?|(?<year>[0-9]{4})年(?<month>[0-9]{1,2})月(?:(?<day>[0-9]{1,2})日)?)\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Form();
}
