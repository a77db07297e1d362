using System.Collections;

namespace Gongwen.Contracts;

/// <summary>The findings of one report, in the order they were made. Holds at most <see cref="Limit"/>, errors before warnings before notes; the rest are only counted.</summary>
public sealed class FindingList : IReadOnlyCollection<Finding>
{
    /// <summary>How many findings are kept.</summary>
    public const int Limit = 1000;

    private const int MostSeen = 10 * Limit;

    private readonly List<Finding> _findings = [];
    private readonly HashSet<(string, SourceLocation?, string)> _seen = [];
    private readonly SortedDictionary<string, int> _droppedByRule = new(StringComparer.Ordinal);
    private Severity _lightest;

    /// <summary>How many are kept.</summary>
    public int Count => _findings.Count;

    /// <summary>How many came after the limit was reached.</summary>
    public int Dropped { get; private set; }

    /// <summary>How often something was added, also what had been said before.</summary>
    internal int Told { get; private set; }

    /// <summary>How many of each rule came after the limit was reached.</summary>
    internal IReadOnlyDictionary<string, int> DroppedByRule => _droppedByRule;

    /// <summary>True when at least one is an error, kept or dropped.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Adds a finding. The same rule saying the same at the same place again is ignored.</summary>
    public void Add(Finding finding) => IsNew(finding);

    // False for what has been said.
    private bool IsNew(Finding finding)
    {
        Told++;
        if (finding.Severity == Severity.Error)
            HasErrors = true;
        var key = (finding.RuleId, finding.Location, finding.Message.Chinese);
        if (_seen.Contains(key))
            return false;
        if (_findings.Count >= Limit && !MakeRoomFor(finding.Severity))
        {
            if (_seen.Count < MostSeen)
                _seen.Add(key);
            Drop(finding.RuleId, 1);
            return true;
        }

        _seen.Add(key);
        _findings.Add(finding);
        return true;
    }

    /// <summary>Adds all of another list, and what that only counted.</summary>
    public void AddRange(IEnumerable<Finding> findings)
    {
        var news = new HashSet<string>(StringComparer.Ordinal);
        foreach (var finding in findings)
        {
            if (IsNew(finding))
                news.Add(finding.RuleId ?? "");
        }

        if (findings is not FindingList list)
            return;
        foreach (var (rule, count) in list._droppedByRule)
        {
            // What two documents both say of their data is counted once.
            var more = news.Contains(rule) ? count : Kept(list, rule) + count - Kept(this, rule) - _droppedByRule.GetValueOrDefault(rule);
            if (more > 0)
                Drop(rule, more);
        }
    }

    /// <summary>A list of the same findings, each changed or, for null, left out; what was only counted is still counted.</summary>
    public FindingList Changed(Func<Finding, Finding?> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var changed = new FindingList();
        foreach (var (rule, count) in _droppedByRule)
            changed.Drop(rule, count);
        foreach (var finding in _findings)
        {
            if (change(finding) is { } result)
                changed.Add(result);
        }

        return changed;
    }

    private static int Kept(FindingList list, string rule) => list._findings.Count(finding => finding.RuleId == rule);

    /// <summary>Counts findings that aren't there.</summary>
    internal void Drop(string rule, int count)
    {
        _droppedByRule[rule ?? ""] = _droppedByRule.GetValueOrDefault(rule ?? "") + count;
        Dropped += count;
    }

    // The last that weighs less is only counted from now on.
    private bool MakeRoomFor(Severity severity)
    {
        for (; _lightest < severity; _lightest++)
        {
            if (_findings.FindLastIndex(finding => finding.Severity <= _lightest) is >= 0 and var index)
            {
                Drop(_findings[index].RuleId, 1);
                _findings.RemoveAt(index);
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public IEnumerator<Finding> GetEnumerator() => _findings.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
