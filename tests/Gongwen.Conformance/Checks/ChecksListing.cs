using Gongwen.Contracts;

namespace Gongwen.Conformance.Checks;

/// <summary>One line for each finding, or for each mistake nobody found.</summary>
internal static class ChecksListing
{
    /// <summary>The findings of one rule, or of all.</summary>
    public static void WriteFindings(ChecksMeasure measure, string rule, TextWriter output)
    {
        var count = 0;
        foreach (var finding in measure.OnModels.Concat(measure.OnPublished).Where(finding => rule == "all" || string.Equals(finding.Rule.Id, rule, StringComparison.OrdinalIgnoreCase)))
        {
            count++;
            var standing = finding.Standing.Length > 0 ? $" [{finding.Standing}]" : "";
            var place = finding.Finding.Location ?? SourceLocation.OfFile(finding.Text.Name);
            var fix = finding.Finding.Fix is { } change ? $" ({(change.Safe ? "safe fix" : "fix")}: {SafeFixText(change)})" : "";
            output.WriteLine($"{place} {finding.Rule.Id} {finding.Finding.Severity}{standing} {finding.Context} — {finding.Finding.Message.Chinese}{fix}");
        }

        output.WriteLine($"{count} findings");
    }

    /// <summary>The certain and likely mistakes and the placeholders no finding touches.</summary>
    public static void WriteMissed(ChecksMeasure measure, TextWriter output)
    {
        var missed = measure.Key.Mistakes.Concat(measure.Key.Placeholders).Where(entry => entry.Certainty != KeyEntry.Doubtful && !measure.Found.Contains(entry)).ToList();
        foreach (var entry in missed)
            output.WriteLine($"{entry.File}:{entry.Line}:{entry.Columns.FirstOrDefault()} {entry.Certainty} {entry.Kind} ⟦{entry.Quote}⟧ {entry.Correction}".TrimEnd());
        output.WriteLine($"{missed.Count} missed");
    }

    private static string SafeFixText(Fix fix) => fix.Replacement.Length > 0 ? fix.Replacement : "(nothing)";
}
