using Gongwen.Contracts;

namespace Gongwen.Host.Batches;

/// <summary>A report of a batch that was worked on.</summary>
internal sealed class BatchOutcome(BatchItem item)
{
    private readonly HashSet<string> _own = new(StringComparer.Ordinal) { item.File.ShownAs };

    /// <summary>The report.</summary>
    public BatchItem Item { get; } = item;

    /// <summary>What became of it.</summary>
    public BatchState State { get; set; }

    /// <summary>What was found.</summary>
    public FindingList Findings { get; } = [];

    /// <summary>What had been found when it was done; empty unless it was skipped.</summary>
    public IReadOnlyList<RuleCount> Earlier { get; set; } = [];

    /// <summary>How many findings comments let pass.</summary>
    public int Allowed { get; set; }

    /// <summary>How many files were written.</summary>
    public int Files { get; set; }

    /// <summary>How long it took.</summary>
    public TimeSpan Time { get; set; }

    /// <summary>How the program failed on it; null when it didn't.</summary>
    public string? Fault { get; set; }

    /// <summary>True when documents could not be written although they were finished.</summary>
    public bool IsUnwritten => Findings.Any(finding => finding.RuleId == "GW7004");

    /// <summary>Takes a file for the report's own.</summary>
    public void Own(string shownAs) => _own.Add(shownAs);

    /// <summary>True for what was found in the report itself; what is wrong with a template, a layout or shared data every report hears of.</summary>
    public bool IsOwn(Finding finding) => finding.Location is not { } place || _own.Contains(place.File);

    /// <summary>What was found in the report itself, counted.</summary>
    public IReadOnlyList<RuleCount> Found =>
        [.. Findings.Where(IsOwn).GroupBy(finding => (finding.RuleId, finding.Severity)).Select(group => new RuleCount(group.Key.RuleId, group.Key.Severity, group.Count())).OrderBy(count => count.Rule, StringComparer.Ordinal)];
}
