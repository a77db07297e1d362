using System.Collections;

namespace Gongwen.Contracts;

/// <summary>The findings of one report, in the order they were made. Holds at most <see cref="Limit"/>; the rest are only counted.</summary>
public sealed class FindingList : IReadOnlyCollection<Finding>
{
    /// <summary>How many findings are kept.</summary>
    public const int Limit = 1000;

    private readonly List<Finding> _findings = [];
    private readonly HashSet<(string, SourceLocation?, string)> _seen = [];

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
        if (_findings.Count >= Limit)
            Dropped++;
        else if (_seen.Add((finding.RuleId, finding.Location, finding.Message.Chinese)))
            _findings.Add(finding);
    }

    /// <summary>Adds all of another list.</summary>
    public void AddRange(IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
            Add(finding);
    }

    /// <inheritdoc/>
    public IEnumerator<Finding> GetEnumerator() => _findings.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
