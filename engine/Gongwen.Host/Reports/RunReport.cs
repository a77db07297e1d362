using Gongwen.Contracts;

namespace Gongwen.Host.Reports;

/// <summary>All findings of a run: printed in the wanted format, summed up, and what they make the exit code.</summary>
public sealed class RunReport(World world, string format, Severity failOn)
{
    private readonly List<Finding> _findings = [];
    private readonly HashSet<Finding> _seen = new(ReferenceEqualityComparer.Instance);
    private int _dropped;
    private bool _failed;

    /// <summary>True when the findings are for people.</summary>
    public bool IsText { get; } = format == "text";

    /// <summary>The exit code the findings lead to.</summary>
    public int ExitCode => _failed ? Host.ExitCode.Findings : Host.ExitCode.Clean;

    /// <summary>Adds what was found in one file.</summary>
    public void Add(FindingList findings)
    {
        // What is wrong with a layout or a template every report hears of, and the user once.
        _findings.AddRange(findings.Where(_seen.Add));
        _dropped += findings.Dropped;
        // An error may be among those a long list only counts.
        _failed |= findings.HasErrors || findings.Any(finding => finding.Severity >= failOn);
    }

    /// <summary>Prints the findings.</summary>
    public void WriteFindings(TextWriter output) =>
        FindingsFormats.Create(format, world).Write(FindingsFormats.InReadingOrder(_findings), output);

    /// <summary>Prints the line that sums up, for people only.</summary>
    /// <param name="output">Where to print.</param>
    /// <param name="whenClean">What to say when there is nothing; null for no line.</param>
    public void WriteSummary(TextWriter output, string? whenClean)
    {
        if (!IsText)
            return;
        var summary = FindingsFormats.Summary(_findings, world) ?? whenClean;
        if (_dropped > 0)
            summary += world.Language.Pick($"，另有 {_dropped} 个没有列出", $", {_dropped} more not listed");
        if (summary is not null)
            output.WriteLine(summary);
    }
}
