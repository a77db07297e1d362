using Gongwen.Contracts;

namespace HalfYearSummary.Indicators;

/// <summary>One indicator of the table with the figures computed from it.</summary>
internal sealed class Indicator(DataNode node)
{
    public DataNode Node { get; } = node;

    public string Name => Node["名称"]?.Text.Trim() ?? "";

    public decimal? Target => Node["目标"]?.Number;

    public decimal? Actual => Node["实际"]?.Number;

    public decimal? LastYear => Node["上年同期"]?.Number;

    /// <summary>完成率 in per cent, not rounded; null without a target.</summary>
    public decimal? Rate => Target is > 0 and var target && Actual is { } actual ? actual * 100m / target : null;

    /// <summary>同比 in per cent, not rounded; null without last year's figure.</summary>
    public decimal? Growth => LastYear is > 0 and var before && Actual is { } actual ? (actual - before) * 100m / before : null;

    public static decimal Round(decimal value) => Math.Round(value, 1, MidpointRounding.AwayFromZero);

    /// <summary>The indicators of a report.</summary>
    public static IReadOnlyList<Indicator> Of(DataNode report) =>
        [.. (report["基本情况"]?["指标"]?.Items ?? []).Where(item => item.Kind == DataKind.Object).Select(item => new Indicator(item))];

    /// <summary>The share of the year's targets that is due, in per cent: what the report says, else 50 for the first half and 100 for the second.</summary>
    public static decimal DueRate(DataNode report) => report["时序进度"]?.Number ?? (report["半年"]?.Text == "下半年" ? 100 : 50);
}
