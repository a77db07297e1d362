using Gongwen.Contracts;
using Gongwen.Engine.Facts;
using Gongwen.Engine.Plugins;

namespace Gongwen.Engine.Templates;

/// <summary>What templates see: the report with the data the plugin's code computes from it and the facts of its ledgers.</summary>
internal static class ReportRoot
{
    /// <summary>The report's own keys, then the computed ones; a key that can't be computed stays absent.</summary>
    /// <param name="facts">The report with what its ledgers give.</param>
    /// <param name="computed">What the plugin's code computes.</param>
    /// <param name="findings">Gets the faults of that code.</param>
    public static DataNode Of(ReportFacts facts, IReadOnlyList<GuardedComputedData> computed, FindingList findings)
    {
        var report = facts.Report;
        if (computed.Count == 0 && facts.Values.Count == 0)
            return report;
        List<DataProperty> properties = [.. report.Properties, .. facts.Properties];
        foreach (var datum in computed)
        {
            if (datum.Compute(report, findings) is { } node)
                properties.Add(new DataProperty(datum.Key, report.Location, node));
        }

        return DataNode.OfObject(properties, report);
    }
}
