using Gongwen.Contracts;
using Gongwen.Engine.Rules;

namespace Gongwen.Engine.Pipeline;

/// <summary>Step 5: the rules look at the finished document. GW5xxx, and what plugins and packs number themselves.</summary>
internal static class Step5CheckDocument
{
    /// <summary>The document; null when a rule found an error.</summary>
    /// <param name="context">The genre, the data and the document.</param>
    /// <param name="rules">The rules, each once.</param>
    /// <param name="settings">What was set about them.</param>
    /// <param name="findings">Gets what they say.</param>
    public static Document? Run(ReportContext context, IReadOnlyList<IReportRule> rules, RuleSettings settings, FindingList findings)
    {
        var text = DocumentText.Of(context, settings);
        var wanted = rules.Where(rule => rule is DocumentRule own ? !own.IsOff(settings) && own.AppliesTo(text) : !settings.IsOff(rule.Info.Id)).ToHashSet<IReportRule>(ReferenceEqualityComparer.Instance);
        var found = new FindingList();
        foreach (var said in Heard([.. DocumentRules.Lines.Run(text, wanted.Contains), .. rules.Where(rule => rule is not LineRule && wanted.Contains(rule)).Select(rule => Said(rule, text))]))
            found.AddRange(said.Changed(finding => Placed(settings.Applied(finding), text)));

        findings.AddRange(found);
        return found.HasErrors ? null : context.Document;
    }

    private static FindingList Said(IReportRule rule, DocumentText text)
    {
        var said = new FindingList();
        if (rule is DocumentRule own)
            own.Check(text, said);
        else
            rule.Check(rule.Info.Options.Count == 0 ? text.Context : text.Context with { Options = text.Settings.OptionsOf(rule.Info.Id) }, said);
        return said;
    }

    // A rule about the data doesn't know where the document prints it.
    private static Finding? Placed(Finding? finding, DocumentText text) =>
        finding is { InDocument: null, Location: { } place } ? finding with { InDocument = text.PlaceOf(place) } : finding;

    // When a list can't hold all, those who say little are heard before those who flood it.
    private static IEnumerable<FindingList> Heard(List<FindingList> all) =>
        all.Sum(said => said.Count) <= FindingList.Limit ? all : all.OrderBy(said => said.Count);
}
