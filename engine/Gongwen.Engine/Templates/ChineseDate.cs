using System.Runtime.InteropServices;

namespace Gongwen.Engine.Templates;

/// <summary>A day or a whole month as data writes it: 2026-07-01, 2026年7月1日, 2026-07, 2026年7月.</summary>
/// <param name="Year">1 to 9999.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">The day; null for a whole month.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ChineseDate(int Year, int Month, int? Day)
{
    /// <summary>Reads a date; false when the text is none, or names a day that isn't in the calendar.</summary>
    public static bool TryParse(string text, out ChineseDate date)
    {
        date = default;
        if (text.Length > 40)
            return false;
        var rest = text.AsSpan().Trim();
        if (!TryDigits(ref rest, 4, 4, out var year) || rest.IsEmpty)
            return false;
        var mark = rest[0];
        rest = rest[1..];
        if (mark is not ('-' or '/' or '.' or '年') || !TryDigits(ref rest, 1, 2, out var month))
            return false;
        int? day = null;
        // The same marks must stand on both sides: 2026-07/01 is no date.
        var between = mark == '年' ? '月' : mark;
        if (rest is [var next, .. var behind] && next == between)
        {
            rest = behind;
            if (TryDigits(ref rest, 1, 2, out var number))
                day = number;
            else if (mark != '年')
                return false;
            if (day is not null && mark == '年')
                rest = rest is ['日', .. var end] ? end : "?";
        }
        else if (mark == '年')
        {
            return false;
        }

        if (!rest.IsEmpty)
            return false;
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

    private static bool TryDigits(ref ReadOnlySpan<char> text, int least, int most, out int number)
    {
        var length = 0;
        number = 0;
        while (length < most && length < text.Length && char.IsAsciiDigit(text[length]))
            number = (10 * number) + text[length++] - '0';
        text = text[length..];
        return length >= least;
    }
}
