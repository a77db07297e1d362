using Gongwen.Contracts;

namespace HalfYearSummary.Indicators;

/// <summary>指标分析: rates and growth of every indicator, and which lag behind.</summary>
internal sealed class IndicatorAnalysis : IComputedData
{
    /// <inheritdoc/>
    public string Key => "指标分析";

    /// <inheritdoc/>
    public DataNode? Compute(DataNode report)
    {
        var place = report["基本情况"]?.Location ?? report.Location;
        var indicators = Indicator.Of(report);
        var due = Indicator.DueRate(report);
        var withTarget = indicators.Where(indicator => indicator.Rate is not null).ToList();
        var lagging = withTarget.Where(indicator => indicator.Rate < due).ToList();
        return DataNode.OfObject(
            place,
            ("总数", DataNode.OfNumber(indicators.Count, place)),
            ("有目标", DataNode.OfNumber(withTarget.Count, place)),
            ("达到序时", DataNode.OfNumber(withTarget.Count - lagging.Count, place)),
            ("未达序时", DataNode.OfNumber(lagging.Count, place)),
            ("未达名称", DataNode.OfList([.. lagging.Select(indicator => indicator.Node["名称"]).OfType<DataNode>()], place)),
            ("各项", DataNode.OfList([.. indicators.Select(Row)], place)));
    }

    private static DataNode Row(Indicator indicator)
    {
        var node = indicator.Node;
        var members = new List<(string Key, DataNode Value)>();
        foreach (var key in new[] { "名称", "单位", "目标", "实际", "备注" })
        {
            if (node[key] is { } value)
                members.Add((key, value));
        }

        if (indicator.Rate is { } rate)
            members.Add(("完成率", DataNode.OfNumber(Indicator.Round(rate), (node["实际"] ?? node).Location, node.Path)));
        if (indicator.Growth is { } growth)
            members.Add(("同比", DataNode.OfNumber(Indicator.Round(growth), (node["实际"] ?? node).Location, node.Path)));
        return DataNode.OfObject(node.Location, [.. members]);
    }
}
