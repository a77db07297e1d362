using Gongwen.Contracts;
using Gongwen.Engine.Data;
using Gongwen.Engine.Templates;

namespace Gongwen.Engine.Facts;

/// <summary>期间: which keys of a report say what days its facts are about.</summary>
/// <param name="Year">The key of a year; null for none.</param>
/// <param name="Half">上半年, 下半年, or the key that says which; null for the whole year.</param>
/// <param name="From">The key of the first day; null for none.</param>
/// <param name="To">The key of the last day; null for none.</param>
internal sealed record FactPeriod(string? Year, string? Half, string? From, string? To)
{
    public const string FirstHalf = "上半年";
    public const string SecondHalf = "下半年";

    /// <summary>The days of a report; null when they can't be told, and <paramref name="missing"/> then is the key that doesn't say.</summary>
    public (DateOnly First, DateOnly Last)? Of(DataNode report, out string missing)
    {
        var (first, last) = (DateOnly.MinValue, DateOnly.MaxValue);
        missing = Year ?? From ?? To ?? "";
        if (Year is { } yearKey)
        {
            if (FactPath.Find(report, yearKey)?.Number is not { } number || number != decimal.Truncate(number) || number is < 1 or > 9999)
                return null;
            var half = Half is FirstHalf or SecondHalf or null ? Half : FactPath.Find(report, Half) is { IsBlank: false } said ? said.Text.Trim() : FirstHalf;
            (first, last) = (new DateOnly((int)number, half == SecondHalf ? 7 : 1, 1), half == FirstHalf ? new DateOnly((int)number, 6, 30) : new DateOnly((int)number, 12, 31));
        }

        var isOpen = Year is null;
        if (From is not null && FactPath.Find(report, From) is { IsBlank: false } from)
        {
            missing = From;
            if (!ChineseDate.TryParse(from.Text, out var day))
                return null;
            (first, isOpen) = (day.First > first ? day.First : first, false);
        }

        if (To is not null && FactPath.Find(report, To) is { IsBlank: false } to)
        {
            missing = To;
            if (!ChineseDate.TryParse(to.Text, out var day))
                return null;
            (last, isOpen) = (day.Last < last ? day.Last : last, false);
        }

        return isOpen ? null : (first, last);
    }

    /// <summary>2025年1月1日至12月31日, 2025年3月1日以来.</summary>
    public static string InWords(DateOnly first, DateOnly last) =>
        first == DateOnly.MinValue ? $"{Day(last)}以前" : last == DateOnly.MaxValue ? $"{Day(first)}以来" : $"{Day(first)}至{(first.Year == last.Year ? "" : $"{last.Year}年")}{last.Month}月{last.Day}日";

    private static string Day(DateOnly day) => $"{day.Year}年{day.Month}月{day.Day}日";
}
