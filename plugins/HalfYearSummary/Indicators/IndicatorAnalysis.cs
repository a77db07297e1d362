using Gongwen.Contracts;

namespace HalfYearSummary.Indicators;

/// <summary>指标分析: rates and growth of every indicator, and which lag behind.</summary>
internal sealed class IndicatorAnalysis : IComputedData
{
    private static readonly string[] AsTyped = ["名称", "单位", "目标", "实际", "备注"];

    /// <inheritdoc/>
    public string Key => "指标分析";

    /// <inheritdoc/>
    public DataNode? Compute(DataNode report)
    {
        var place = report["基本情况"]?["指标"]?.Location ?? report.Location;
        var indicators = Indicator.Of(report);
        var due = DueShare.Of(report);
        var withTarget = indicators.Where(indicator => indicator.Rate is not null).ToList();
        var lagging = withTarget.Where(indicator => indicator.IsLagging(due)).ToList();
        var fulfilled = withTarget.Where(indicator => indicator.Rate >= 100 && !indicator.IsLagging(due)).ToList();
        return DataNode.OfObject(
            place,
            Count("总数", "指标", indicators, place),
            Count("有目标", "有全年目标的指标", withTarget, place),
            Count("达到序时", "达到时序进度的指标", [.. withTarget.Except(lagging)], place),
            Count("未达序时", "低于时序进度的指标", lagging, place),
            Count("提前完成", "已达到全年目标的指标", fulfilled, place),
            ("时序进度", DataNode.OfText(Indicator.TextOf(due) + "%", place).DerivedBy(DueShare.How(report))),
            ("未达名称", DataNode.OfList([.. lagging.Select(indicator => indicator.Node["名称"]).OfType<DataNode>()], place)),
            ("各项", DataNode.OfList([.. indicators.Select(Row)], place)));
    }

    private static (string Key, DataNode Value) Count(string key, string what, IReadOnlyList<Indicator> indicators, SourceLocation place) =>
        (key, DataNode.OfNumber(indicators.Count, place).DerivedBy(new Derivation(
            () => new($"{what}{indicators.Count}项", $"{indicators.Count} indicators: {key}"),
            () => [.. indicators.Select(indicator => indicator.Node)])));

    private static DataNode Row(Indicator indicator)
    {
        var node = indicator.Node;
        var place = (node["实际"] ?? node).Location;
        var members = new List<(string Key, DataNode Value)>();
        foreach (var key in AsTyped)
        {
            if (node[key] is { IsBlank: false } value)
                members.Add((key, DataNode.OfText(value.Text, value.Location, value.Path)));
        }

        if (indicator.Rate is { } rate)
            members.Add(("完成率", DataNode.OfText(Indicator.TextOf(rate) + "%", place, node.Path).DerivedBy(indicator.HowRate)));
        if (indicator.Growth is { } growth)
            members.Add(("同比", DataNode.OfText(Indicator.TextOf(growth) + (indicator.IsPercentage ? "个百分点" : "%"), place, node.Path).DerivedBy(indicator.HowGrowth)));
        return DataNode.OfObject(node.Location, [.. members]);
    }
}
