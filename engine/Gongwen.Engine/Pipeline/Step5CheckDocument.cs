using Gongwen.Contracts;

namespace Gongwen.Engine.Pipeline;

/// <summary>Step 5: the rules look at the finished document. GW5xxx, and what plugins and packs number themselves.</summary>
internal static class Step5CheckDocument
{
    /// <summary>The document; null when a rule found an error.</summary>
    public static Document? Run(ReportContext context, IEnumerable<IReportRule> rules, FindingList findings)
    {
        var found = new FindingList();
        foreach (var said in Heard([.. rules.Select(rule => Said(rule, context))]))
            found.AddRange(said);
        findings.AddRange(found);
        return found.HasErrors ? null : context.Document;
    }

    private static FindingList Said(IReportRule rule, ReportContext context)
    {
        var said = new FindingList();
        rule.Check(context, said);
        return said;
    }

    // When a list can't hold all, those who say little are heard before those who flood it.
    private static IEnumerable<FindingList> Heard(List<FindingList> all) =>
        all.Sum(said => said.Count) <= FindingList.Limit ? all : all.OrderBy(said => said.Count);
}
