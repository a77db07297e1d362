using Gongwen.Contracts;

namespace Gongwen.Host.Packs;

/// <summary>What came of a sample's test.</summary>
/// <param name="Sample">The sample.</param>
/// <param name="Findings">What is wrong; empty when it reads as kept.</param>
public sealed record SampleOutcome(PackSample Sample, IReadOnlyList<Finding> Findings)
{
    /// <summary>The files written or deleted, as messages call them.</summary>
    public IReadOnlyList<string> Written { get; init; } = [];

    /// <summary>The files that are no longer what was kept, and how.</summary>
    public IReadOnlyList<(string File, string Difference)> Differences { get; init; } = [];

    /// <summary>True when nothing is wrong.</summary>
    public bool Passed => Findings.Count == 0;
}
