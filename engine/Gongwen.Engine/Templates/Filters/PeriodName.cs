using Gongwen.Contracts;

namespace Gongwen.Engine.Templates.Filters;

/// <summary>A period as people call it: 2026年上半年.</summary>
internal sealed class PeriodName : ITemplateFilter
{
    public FilterInfo Info { get; } = new(
        "时段",
        new LocalizedText(
            "时段名称：恰为全年、半年、季度或整月的写名称（2026年上半年），否则写起止日期。",
            "The name of a period when it is a whole year, half-year, quarter or whole months (2026年上半年), else its dates."),
        FilterKind.Date,
        [new FilterParameter("截止", FilterKind.Date, false)],
        FilterKind.Text,
        [
            new FilterExample("{{ '2026-01-01' | 时段: '2026-06-30' }}", "2026年上半年"),
            new FilterExample("{{ '2026-07-01' | 时段: '2026-09-30' }}", "2026年第三季度"),
            new FilterExample("{{ '2026-01-01' | 时段: '2026-12-31' }}", "2026年"),
            new FilterExample("{{ '2026-01-01' | 时段: '2026-05-31' }}", "2026年1月至5月"),
            new FilterExample("{{ '2026-01-08' | 时段: '2026-05-31' }}", "2026年1月8日至5月31日"),
        ]);

    public DataNode Apply(FilterCall call)
    {
        if (!call.TryDate(out var start) || !call.TryDate(0, "截止", out var end))
            return call.Input;
        if (end.Last < start.First)
            return call.Fail(new LocalizedText($"截止日期{end}早于开始日期{start}", $"the end {end} is before the start {start}"));
        return call.Text(Name(start, end));
    }

    private static string Name(ChineseDate start, ChineseDate end)
    {
        if (start.First.Day != 1 || end.Last.AddDays(1).Day != 1)
            return DateRange.Format(start, end);
        if (start.Year != end.Year)
            return $"{start.Year}年{start.Month}月至{end.Year}年{end.Month}月";
        return (start.Month, end.Month) switch
        {
            (1, 12) => $"{start.Year}年",
            (1, 6) or (7, 12) => $"{start.Year}年{start.Half}",
            (1, 3) or (4, 6) or (7, 9) or (10, 12) => $"{start.Year}年{start.Quarter}",
            var (first, last) when first == last => $"{start.Year}年{first}月",
            var (first, last) => $"{start.Year}年{first}月至{last}月",
        };
    }
}
