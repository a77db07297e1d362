using Gongwen.Contracts;

namespace Gongwen.Engine.Templates.Filters;

/// <summary>2026-07-01, 2026-09-30 → 2026年7月1日至9月30日.</summary>
internal sealed class DateRange : ITemplateFilter
{
    public FilterInfo Info { get; } = new(
        "至",
        new LocalizedText(
            "起止日期，后一个省去与前一个相同的年、月：2026年7月1日至9月30日。",
            "From a date to a later one without repeating the year or month: 2026年7月1日至9月30日."),
        FilterKind.Date,
        [new FilterParameter("截止", FilterKind.Date, false)],
        FilterKind.Text,
        [
            new FilterExample("{{ '2026-07-01' | 至: '2026-09-30' }}", "2026年7月1日至9月30日"),
            new FilterExample("{{ '2026-07-01' | 至: '2026-07-05' }}", "2026年7月1日至5日"),
            new FilterExample("{{ '2025-12-28' | 至: '2026-01-03' }}", "2025年12月28日至2026年1月3日"),
            new FilterExample("{{ '2026-01' | 至: '2026-06' }}", "2026年1月至6月"),
        ]);

    public DataNode Apply(FilterCall call)
    {
        if (!call.TryDate(out var start) || !call.TryDate(0, "截止", out var end))
            return call.Input;
        if (end.Last < start.First)
            return call.Fail(new LocalizedText($"截止日期{end}早于开始日期{start}", $"the end {end} is before the start {start}"));
        return call.Text(Format(start, end));
    }

    internal static string Format(ChineseDate start, ChineseDate end)
    {
        if (start == end)
            return start.ToString();
        if (start.Year != end.Year)
            return $"{start}至{end}";
        return start.Month == end.Month && start.Day is not null && end.Day is { } day ? $"{start}至{day}日" : $"{start}至{end.WithoutYear}";
    }
}
