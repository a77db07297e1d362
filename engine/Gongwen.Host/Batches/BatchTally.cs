using Gongwen.Contracts;

namespace Gongwen.Host.Batches;

/// <summary>What is kept of a batch while it runs: counts, the slowest, the first failures and the first findings. Taken from one thread at a time.</summary>
/// <param name="failOnOf">From which severity on a report makes the run fail.</param>
internal sealed class BatchTally(Func<BatchItem, Severity> failOnOf)
{
    private const int MostSlow = 10;
    private const int MostFailures = 200;
    private const int MostFindings = 20;
    private const int MostShared = 10_000;

    private readonly HashSet<UInt128> _shared = [];
    private readonly List<Finding> _errors = [];
    private readonly List<Finding> _others = [];

    public int Done { get; private set; }

    public int Skipped { get; private set; }

    public int Failed { get; private set; }

    /// <summary>Files written.</summary>
    public int Files { get; private set; }

    /// <summary>Findings comments let pass.</summary>
    public int Allowed { get; private set; }

    /// <summary>Findings of long lists that were only counted, and not by rule.</summary>
    public int Dropped { get; private set; }

    /// <summary>True when the program failed on a report.</summary>
    public bool IsFaulted { get; private set; }

    /// <summary>True when the findings make the run fail.</summary>
    public bool IsFailing { get; private set; }

    /// <summary>How many reports one after the other could not be written.</summary>
    public int UnwrittenInARow { get; private set; }

    /// <summary>By code, in order.</summary>
    public SortedDictionary<string, RuleTally> Rules { get; } = new(StringComparer.Ordinal);

    /// <summary>The slowest first.</summary>
    public List<(string Report, TimeSpan Time)> Slowest { get; } = [];

    /// <summary>The first ones.</summary>
    public List<BatchFailure> Failures { get; } = [];

    /// <summary>The first errors and, as far as there is room, the first of the others.</summary>
    public IReadOnlyList<Finding> Findings => [.. _errors.Concat(_others).Take(MostFindings)];

    /// <summary>All that were found in this run, listed or not.</summary>
    public int Found { get; private set; }

    /// <summary>Takes what is wrong with the batch as a whole.</summary>
    public void Add(FindingList findings, Severity failOn)
    {
        Dropped += findings.Dropped;
        IsFailing |= findings.HasErrors || findings.Any(finding => finding.Severity >= failOn);
        foreach (var finding in findings)
            Add(finding);
    }

    /// <summary>Takes a report; gives what of its findings wasn't heard before.</summary>
    public IReadOnlyList<Finding> Add(BatchOutcome outcome)
    {
        if (outcome.State == BatchState.Done)
            Done++;
        else if (outcome.State == BatchState.Skipped)
            Skipped++;
        else
            Failed++;
        Files += outcome.Files;
        Allowed += outcome.Allowed;
        Dropped += outcome.Findings.Dropped;
        UnwrittenInARow = outcome.State == BatchState.Failed && outcome.IsUnwritten ? UnwrittenInARow + 1 : 0;
        if (outcome.Fault is not null)
            IsFaulted = true;
        if (outcome.State == BatchState.Failed && Failures.Count < MostFailures)
            Failures.Add(BatchFailure.Of(outcome));
        if (outcome.State != BatchState.Skipped)
            AddTime(outcome);
        var failOn = failOnOf(outcome.Item);
        IsFailing |= outcome.State == BatchState.Failed || outcome.Findings.HasErrors || outcome.Findings.Any(finding => finding.Severity >= failOn) || outcome.Earlier.Any(rule => rule.Severity >= failOn);
        var news = outcome.Findings.Where(finding => outcome.IsOwn(finding) || IsNew(finding)).ToList();
        foreach (var finding in news)
            Add(finding);
        foreach (var earlier in outcome.Earlier)
        {
            var rule = RuleOf(earlier.Rule, earlier.Severity);
            rule.Count += earlier.Count;
        }

        foreach (var code in news.Select(finding => finding.RuleId).Concat(outcome.Earlier.Select(rule => rule.Rule)).Distinct(StringComparer.Ordinal))
            Rules[code].Reports++;
        return news;
    }

    private void Add(Finding finding)
    {
        var rule = RuleOf(finding.RuleId, finding.Severity);
        rule.Count++;
        rule.Example ??= finding.Message;
        Found++;
        var kept = finding.Severity == Severity.Error ? _errors : _others;
        if (kept.Count < MostFindings)
            kept.Add(finding);
    }

    private RuleTally RuleOf(string code, Severity severity)
    {
        if (!Rules.TryGetValue(code, out var rule))
            Rules.Add(code, rule = new RuleTally { Severity = severity });
        if (severity > rule.Severity)
            rule.Severity = severity;
        return rule;
    }

    // What stands in a template or in shared data is said once.
    private bool IsNew(Finding finding) => _shared.Count >= MostShared || _shared.Add(StemIndex.KeyOf($"{finding.RuleId}\n{finding.Location}\n{finding.Message.Chinese}"));

    private void AddTime(BatchOutcome outcome)
    {
        if (Slowest.Count == MostSlow && outcome.Time <= Slowest[^1].Time)
            return;
        var at = Slowest.FindIndex(slow => slow.Time < outcome.Time);
        Slowest.Insert(at < 0 ? Slowest.Count : at, (outcome.Item.ShownAs, outcome.Time));
        if (Slowest.Count > MostSlow)
            Slowest.RemoveAt(MostSlow);
    }
}
