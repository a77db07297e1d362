using System.Collections;

namespace Gongwen.Contracts;

/// <summary>The findings of one report, in the order they were made. Holds at most <see cref="Limit"/>, errors before warnings before notes; the rest are only counted.</summary>
public sealed class FindingList : IReadOnlyCollection<Finding>
{
    /// <summary>How many findings are kept.</summary>
    public const int Limit = 1000;

    private readonly List<Finding> _findings = [];
    private readonly HashSet<(string, SourceLocation?, string)> _seen = [];
    private Severity _lightest;

    /// <summary>How many are kept.</summary>
    public int Count => _findings.Count;

    /// <summary>How many came after the limit was reached.</summary>
    public int Dropped { get; private set; }

    /// <summary>True when at least one is an error, kept or dropped.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Adds a finding. The same rule saying the same at the same place again is ignored.</summary>
    public void Add(Finding finding)
    {
        if (finding.Severity == Severity.Error)
            HasErrors = true;
        var key = (finding.RuleId, finding.Location, finding.Message.Chinese);
        if (_seen.Contains(key))
            return;
        if (_findings.Count >= Limit && !MakeRoomFor(finding.Severity))
        {
            Dropped++;
            return;
        }

        _seen.Add(key);
        _findings.Add(finding);
    }

    /// <summary>Adds all of another list, and what that only counted.</summary>
    public void AddRange(IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
            Add(finding);
        if (findings is FindingList { Dropped: > 0 } list)
            Dropped += list.Dropped;
    }

    /// <summary>A list of the same findings, each changed or, for null, left out; what was only counted is still counted.</summary>
    public FindingList Changed(Func<Finding, Finding?> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var changed = new FindingList { Dropped = Dropped };
        foreach (var finding in _findings)
        {
            if (change(finding) is { } result)
                changed.Add(result);
        }

        return changed;
    }

    // The last that weighs less is only counted from now on.
    private bool MakeRoomFor(Severity severity)
    {
        for (; _lightest < severity; _lightest++)
        {
            if (_findings.FindLastIndex(finding => finding.Severity <= _lightest) is >= 0 and var index)
            {
                _findings.RemoveAt(index);
                Dropped++;
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public IEnumerator<Finding> GetEnumerator() => _findings.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
