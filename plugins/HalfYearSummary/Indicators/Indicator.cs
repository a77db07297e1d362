using System.Globalization;
using Gongwen.Contracts;

namespace HalfYearSummary.Indicators;

/// <summary>One indicator of the table with the figures computed from it. Percentages are not rounded.</summary>
internal sealed class Indicator(DataNode node)
{
    private const decimal Whole = 100;

    public DataNode Node { get; } = node;

    public string Name => Node["名称"]?.Text.Trim() ?? "";

    public decimal? Target => Node["目标"]?.Number;

    public decimal? Actual => Node["实际"]?.Number;

    public decimal? LastYear => Node["上年同期"]?.Number;

    /// <summary>完成率 in per cent; null without a target.</summary>
    public decimal? Rate => Target is > 0 and var target && Actual is { } actual ? actual * Whole / target : null;

    /// <summary>同比 in per cent, for an indicator that is a percentage itself in percentage points; null without last year's figure.</summary>
    public decimal? Growth => Actual is not { } actual ? null
        : IsPercentage ? actual - LastYear
        : LastYear is > 0 and var before ? (actual - before) * Whole / before
        : null;

    /// <summary>What the rate is made of.</summary>
    public Derivation HowRate => new(() => Formula($"实际{Node["实际"]?.Text} ÷ 目标{Node["目标"]?.Text}"), () => Parts("实际", "目标"));

    /// <summary>What the growth is made of.</summary>
    public Derivation HowGrowth => new(
        () => Formula(IsPercentage ? $"实际{Node["实际"]?.Text}－上年同期{Node["上年同期"]?.Text}" : $"（实际{Node["实际"]?.Text}－上年同期{Node["上年同期"]?.Text}）÷ 上年同期{Node["上年同期"]?.Text}"),
        () => Parts("实际", "上年同期"));

    /// <summary>满意度, 合格率: measured in per cent.</summary>
    public bool IsPercentage => Node["单位"]?.Text.Trim() is "%" or "％";

    /// <summary>累计 adds up over the year and is due in part; 时点 must hold at any time.</summary>
    public bool AddsUp => Node["类型"]?.Text != "时点";

    /// <summary>能耗, 事故起数: the target is a limit.</summary>
    public bool IsLimit => Node["方向"]?.Text == "逆向";

    /// <summary>Whether it falls behind; <paramref name="due"/> is the share of the year's target that is due, in per cent.</summary>
    public bool IsLagging(decimal due)
    {
        var wanted = AddsUp ? due : Whole;
        return Rate is { } rate && (IsLimit ? rate > wanted : rate < wanted);
    }

    /// <summary>A percentage as it is printed: to one decimal.</summary>
    public static string TextOf(decimal value) => Math.Round(value, 1, MidpointRounding.AwayFromZero).ToString("0.#", CultureInfo.InvariantCulture);

    private static LocalizedText Formula(string formula) => new(formula, formula);

    private IReadOnlyList<DataNode> Parts(params string[] keys) => [.. keys.Select(key => Node[key]).OfType<DataNode>()];

    /// <summary>The indicators of a report.</summary>
    public static IReadOnlyList<Indicator> Of(DataNode report) =>
        [.. (report["基本情况"]?["指标"]?.Items ?? []).Where(item => item.Kind == DataKind.Object).Select(item => new Indicator(item))];
}
