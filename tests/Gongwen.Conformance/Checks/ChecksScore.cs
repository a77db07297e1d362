using Gongwen.Contracts;

namespace Gongwen.Conformance.Checks;

/// <summary>What one rule does on the corpus. Entries of the key count once a rule; false alarms and published findings at warning or above.</summary>
internal sealed record ChecksScore(RuleInfo Rule, int Findings, int Certain, int Likely, int Doubtful, int Placeholders, int FalseAlarms, double FalseAlarmsPerThousand, int Published, double PublishedPerTenThousand, int SafeFixes)
{
    /// <summary>Every rule's score in the order of the rules.</summary>
    public static IReadOnlyList<ChecksScore> Of(ChecksMeasure measure) => [.. measure.Rules.Select(rule => Of(measure, rule))];

    /// <summary>The entries of one certainty; "placeholder" for those of the placeholders' list.</summary>
    public static IReadOnlyList<KeyEntry> Entries(ChecksMeasure measure, string certainty) =>
        certainty == KeyEntry.Placeholder ? measure.Key.Placeholders : [.. measure.Key.Mistakes.Where(entry => entry.Certainty == certainty)];

    private static ChecksScore Of(ChecksMeasure measure, RuleInfo rule)
    {
        var findings = measure.OnModels.Where(finding => finding.Rule == rule).ToList();
        var published = measure.OnPublished.Where(finding => finding.Rule == rule).ToList();
        var touched = findings.SelectMany(finding => finding.Touched!).ToHashSet<KeyEntry>(ReferenceEqualityComparer.Instance);
        var falseAlarms = findings.Count(finding => finding.IsFalseAlarm && finding.IsWarning);
        var warnings = published.Count(finding => finding.IsWarning);
        int Touched(string certainty) => Entries(measure, certainty).Count(touched.Contains);
        return new ChecksScore(
            rule,
            findings.Count,
            Touched(KeyEntry.Certain),
            Touched(KeyEntry.Likely),
            Touched(KeyEntry.Doubtful),
            Touched(KeyEntry.Placeholder),
            falseAlarms,
            ChecksMeasure.Per(1000, falseAlarms, measure.Models),
            warnings,
            ChecksMeasure.Per(10000, warnings, measure.Published),
            published.Count(finding => finding.Finding.Fix is { Safe: true }));
    }
}
