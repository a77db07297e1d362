using Gongwen.Contracts;
using Gongwen.Engine.Plugins;

namespace Gongwen.Engine.Templates;

/// <summary>What templates see: the report with the data the plugin's code computes from it.</summary>
internal static class ReportRoot
{
    /// <summary>The report's own keys, then the computed ones; a key that can't be computed stays absent.</summary>
    public static DataNode Of(DataNode report, IReadOnlyList<GuardedComputedData> computed, FindingList findings)
    {
        if (computed.Count == 0)
            return report;
        var properties = new List<DataProperty>(report.Properties.Count + computed.Count);
        properties.AddRange(report.Properties);
        foreach (var datum in computed)
        {
            if (datum.Compute(report, findings) is { } node)
                properties.Add(new DataProperty(datum.Key, report.Location, node));
        }

        return DataNode.OfObject(properties, report.Location, report.Path);
    }
}
