using Gongwen.Contracts;

namespace Gongwen.Engine.Facts;

/// <summary>What the ledgers of one report give.</summary>
/// <param name="Report">The report, where the word 台账 stood now with the figure.</param>
/// <param name="Values">The facts of every ledger that is there.</param>
/// <param name="Typed">The figures typed where a fact might be asked for.</param>
internal sealed record ReportFacts(DataNode Report, IReadOnlyList<FactValues> Values, IReadOnlyList<TypedFigure> Typed)
{
    /// <summary>Reckons the facts of a report. Without declared facts nothing is done.</summary>
    public static ReportFacts Of(DataNode report, IReadOnlyList<FactGroup> groups, FindingList findings)
    {
        if (groups.Count == 0)
            return new ReportFacts(report, [], []);
        var values = new List<FactValues>();
        foreach (var group in groups)
        {
            if (FactComputer.Run(report, group, findings) is { } found)
                values.Add(found);
        }

        return new LedgerWord(report, groups, values, findings).Resolve();
    }

    /// <summary>What templates see of them, by key.</summary>
    public IEnumerable<DataProperty> Properties => Values.Select(value => new DataProperty(value.Ledger.Group.Key, value.Ledger.Node.Location, value.Node));
}
