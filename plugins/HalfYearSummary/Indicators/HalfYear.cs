using Gongwen.Contracts;

namespace HalfYearSummary.Indicators;

/// <summary>The half year a report is about.</summary>
internal sealed record HalfYear(DateOnly Start, DateOnly End)
{
    /// <summary>Null when the year is absent or no year.</summary>
    public static HalfYear? Of(DataNode report)
    {
        if (report["年度"]?.Number is not { } number || number != decimal.Truncate(number) || number is < 1 or > 9999)
            return null;
        var year = (int)number;
        return report["半年"]?.Text == "下半年"
            ? new HalfYear(new DateOnly(year, 7, 1), new DateOnly(year, 12, 31))
            : new HalfYear(new DateOnly(year, 1, 1), new DateOnly(year, 6, 30));
    }

    /// <summary>2026年1月1日至6月30日</summary>
    public override string ToString() => $"{Start.Year}年{Start.Month}月{Start.Day}日至{End.Month}月{End.Day}日";
}
