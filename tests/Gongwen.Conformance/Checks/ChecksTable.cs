using System.Globalization;
using Gongwen.Contracts;

namespace Gongwen.Conformance.Checks;

/// <summary>The measure as tables.</summary>
internal static class ChecksTable
{
    private const int FixesShown = 8;

    public static void Write(ChecksMeasure measure, TextWriter output)
    {
        WriteTotals(measure, output);
        output.WriteLine();
        WriteRules(measure, output);
        output.WriteLine();
        WriteKinds(measure, output);
        output.WriteLine();
        WritePublished(measure, output);
        output.WriteLine();
        WriteFixes(measure, output);
    }

    private static void WriteTotals(ChecksMeasure measure, TextWriter output)
    {
        output.WriteLine($"model reports: {measure.Models.Count} texts, {measure.Models.Sum(text => text.Characters)} characters, {measure.OnModels.Count} findings");
        foreach (var certainty in new[] { KeyEntry.Certain, KeyEntry.Likely, KeyEntry.Doubtful, KeyEntry.Placeholder })
            output.WriteLine($"  {certainty,-12}{Share(measure, ChecksScore.Entries(measure, certainty))}");
        output.WriteLine($"  false alarms at warning or above: {measure.OnModels.Count(finding => finding.IsFalseAlarm && finding.IsWarning)}, {Figure(measure.FalseAlarmsPerThousand)} in 1,000 characters");
        output.WriteLine($"published: {measure.Published.Count} texts, {measure.Published.Sum(text => text.Characters)} characters, {measure.OnPublished.Count} findings");
        output.WriteLine($"  at warning or above: {measure.OnPublished.Count(finding => finding.IsWarning)}, {Figure(measure.PublishedPerTenThousand)} in 10,000 characters");
        foreach (var fault in measure.Key.Faults)
            output.WriteLine($"key: {fault}");
    }

    private static void WriteRules(ChecksMeasure measure, TextWriter output)
    {
        output.WriteLine("rule     severity  findings  certain  likely  doubtful  placeholder  false  false/1,000  published  published/10,000  safe fixes");
        foreach (var score in ChecksScore.Of(measure).Where(score => score.Findings + score.Published > 0))
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{score.Rule.Id,-9}{score.Rule.Severity,-10}{score.Findings,8}{score.Certain,9}{score.Likely,8}{score.Doubtful,10}{score.Placeholders,13}{score.FalseAlarms,7}{score.FalseAlarmsPerThousand,13:0.00}{score.Published,11}{score.PublishedPerTenThousand,18:0.00}{score.SafeFixes,12}"));
        }

        var silent = ChecksScore.Of(measure).Where(score => score.Findings + score.Published == 0).Select(score => score.Rule.Id).ToList();
        if (silent.Count > 0)
            output.WriteLine($"no findings: {string.Join(' ', silent)}");
    }

    private static void WriteKinds(ChecksMeasure measure, TextWriter output)
    {
        output.WriteLine("kind             certain   likely    doubtful");
        foreach (var kind in measure.Key.Mistakes.GroupBy(entry => entry.Kind).OrderByDescending(kind => kind.Count()).ThenBy(kind => kind.Key, StringComparer.Ordinal))
        {
            var cells = new[] { KeyEntry.Certain, KeyEntry.Likely, KeyEntry.Doubtful }.Select(certainty => kind.Where(entry => entry.Certainty == certainty).ToList())
                .Select(entries => entries.Count == 0 ? "" : $"{entries.Count(measure.Found.Contains)} of {entries.Count}");
            output.WriteLine($"{kind.Key,-17}{string.Concat(cells.Select(cell => $"{cell,-10}"))}".TrimEnd());
        }
    }

    private static void WritePublished(ChecksMeasure measure, TextWriter output)
    {
        output.WriteLine("published                  year  characters  findings  warning+  /10,000  rules at warning or above");
        foreach (var text in measure.Published)
        {
            var findings = measure.OnPublished.Where(finding => finding.Text == text).ToList();
            var warnings = findings.Where(finding => finding.IsWarning).ToList();
            var rules = warnings.GroupBy(finding => finding.Rule.Id).OrderBy(rule => rule.Key, StringComparer.Ordinal).Select(rule => $"{rule.Key} ×{rule.Count()}");
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{text.Name,-27}{text.Year,4}{text.Characters,12}{findings.Count,10}{warnings.Count,10}{ChecksMeasure.Per(10000, warnings.Count, [text]),9:0.00}  {string.Join(", ", rules)}").TrimEnd());
        }
    }

    private static void WriteFixes(ChecksMeasure measure, TextWriter output)
    {
        output.WriteLine("safe fixes in published texts");
        foreach (var rule in SafeFix.Of(measure.OnPublished).GroupBy(fix => fix.RuleId))
        {
            foreach (var fix in rule.Take(FixesShown))
                output.WriteLine($"  {fix.RuleId} {fix} ({fix.First})");
            if (rule.Count() > FixesShown)
                output.WriteLine($"  {rule.Key} and {rule.Count() - FixesShown} more (--list {rule.Key} shows each)");
        }
    }

    private static string Share(ChecksMeasure measure, IReadOnlyCollection<KeyEntry> entries)
    {
        var found = entries.Count(measure.Found.Contains);
        var loud = measure.OnModels.Where(finding => finding.IsWarning).SelectMany(finding => finding.Touched!).ToHashSet<KeyEntry>(ReferenceEqualityComparer.Instance);
        return $"{found} of {entries.Count} ({Figure(100.0 * found / Math.Max(1, entries.Count))} %), {entries.Count(loud.Contains)} at warning or above";
    }

    private static string Figure(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);
}
