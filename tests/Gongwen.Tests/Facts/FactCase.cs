using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Data;
using Gongwen.Engine.Facts;
using Gongwen.Engine.Schemas;
using Gongwen.Tests.Data;

namespace Gongwen.Tests.Facts;

/// <summary>A report, the schema it fits, and the facts declared of its ledgers.</summary>
internal static class FactCase
{
    /// <summary>The groups of a facts.yaml; its faults go to the list.</summary>
    public static IReadOnlyList<FactGroup> Groups(string facts, string schema, FindingList findings) =>
        DataReader.Read(Encoding.UTF8.GetBytes(facts), "facts.yaml", DataLimits.Default, findings) is { } root ? FactsReader.Read(root, TestSchemas.Of(schema), findings) : [];

    /// <summary>What a report's ledgers give, and what the rules about ledgers say of it.</summary>
    public static ReportFacts Of(string report, IReadOnlyList<FactGroup> groups, FindingList findings) => Of(Read(report, findings), groups, findings);

    /// <summary>The same of data that were read.</summary>
    public static ReportFacts Of(DataNode report, IReadOnlyList<FactGroup> groups, FindingList findings)
    {
        var facts = ReportFacts.Of(report, groups, findings);
        foreach (var rule in LedgerRules.Of(facts))
            rule.Check(new ReportContext("memo", facts.Report, new Document("memo", "report", Landscape: false, [])), findings);
        return facts;
    }

    /// <summary>A report as data.</summary>
    public static DataNode Read(string report, FindingList findings) =>
        DataReader.Read(Encoding.UTF8.GetBytes(report), "report.yaml", DataLimits.Default, findings)!;
}
