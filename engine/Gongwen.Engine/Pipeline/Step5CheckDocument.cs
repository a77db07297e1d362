using Gongwen.Contracts;

namespace Gongwen.Engine.Pipeline;

/// <summary>Step 5: the rules look at the finished document. GW5xxx, and what plugins and packs number themselves.</summary>
internal static class Step5CheckDocument
{
    /// <summary>The document; null when a rule found an error.</summary>
    public static Document? Run(ReportContext context, IEnumerable<IReportRule> rules, FindingList findings)
    {
        var found = new FindingList();
        foreach (var rule in rules)
            rule.Check(context, found);
        findings.AddRange(found);
        return found.HasErrors ? null : context.Document;
    }
}
