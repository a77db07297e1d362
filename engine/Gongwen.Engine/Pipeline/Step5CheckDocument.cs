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
        var wanted = new List<IReportRule>(rules.Count);
        foreach (var rule in rules)
        {
            if (rule is DocumentRule own ? !own.IsOff(settings) && own.AppliesTo(text) : !settings.IsOff(rule.Info.Id))
                wanted.Add(rule);
        }

        var lines = DocumentRules.Lines.Run(text, wanted);
        List<FindingList> all = [.. lines.Said];
        var said = new FindingList();
        foreach (var rule in wanted)
        {
            if (rule is LineRule)
                continue;
            Ask(rule, text, lines, said);
            if (said.Count == 0 && said.Dropped == 0)
                continue;
            all.Add(said);
            said = [];
        }

        var found = new FindingList();
        foreach (var heard in Heard(all))
            found.AddRange(heard.Changed(finding => Placed(settings.Applied(finding), text)));

        findings.AddRange(found);
        return found.HasErrors ? null : context.Document;
    }

    private static void Ask(IReportRule rule, DocumentText text, HeardLines lines, FindingList findings)
    {
        if (rule is GatheringRule gathering && lines.Of(gathering) is { } gathered)
            gathering.CheckLines(gathered, text, findings);
        else if (rule is DocumentRule own)
            own.Check(text, findings);
        else
            rule.Check(rule.Info.Options.Count == 0 ? text.Context : text.Context with { Options = text.Settings.OptionsOf(rule.Info.Id) }, findings);
    }

    // A rule about the data doesn't know where the document prints it.
    private static Finding? Placed(Finding? finding, DocumentText text) =>
        finding is { InDocument: null, Location: { } place } ? finding with { InDocument = text.PlaceOf(place) } : finding;

    // When a list can't hold all, those who say little are heard before those who flood it.
    private static IEnumerable<FindingList> Heard(List<FindingList> all) =>
        all.Sum(said => said.Count) <= FindingList.Limit ? all : all.OrderBy(said => said.Count);
}
