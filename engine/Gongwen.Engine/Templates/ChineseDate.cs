using System.Runtime.InteropServices;

namespace Gongwen.Engine.Templates;

/// <summary>A day or a whole month as data writes it: 2026-07-01, 2026年7月1日, 2026-07, 2026年7月.</summary>
/// <param name="Year">1 to 9999.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">The day; null for a whole month.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ChineseDate(int Year, int Month, int? Day)
{
    private const int LongestDate = 40;

    /// <summary>Reads a date; false when the text is none, or names a day that isn't in the calendar.</summary>
    public static bool TryParse(string text, out ChineseDate date)
    {
        date = default;
        var rest = text.AsSpan().Trim();
        if (text.Length > LongestDate || Digits(ref rest, 4, 4) is not { } year || rest.IsEmpty)
            return false;
        var mark = rest[0];
        rest = rest[1..];
        if (mark is not ('-' or '/' or '.' or '年') || Digits(ref rest, 1, 2) is not { } month)
            return false;
        int? day = null;
        // The same marks must stand on both sides: 2026-07/01 is no date.
        if (!(mark == '年' ? rest is "月" : rest.IsEmpty))
        {
            if (rest.Length < 2 || rest[0] != (mark == '年' ? '月' : mark))
                return false;
            rest = rest[1..];
            day = Digits(ref rest, 1, 2);
            if (day is null || !(mark == '年' ? rest is "日" : rest.IsEmpty))
                return false;
        }

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

    // As many digits as there are, and no more than that many; null when there are fewer.
    private static int? Digits(ref ReadOnlySpan<char> text, int least, int most)
    {
        var (count, number) = (0, 0);
        while (count < most && count < text.Length && char.IsAsciiDigit(text[count]))
            number = (number * 10) + text[count++] - '0';
        if (count < least)
            return null;
        text = text[count..];
        return number;
    }
}
