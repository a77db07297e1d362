using Gongwen.Contracts;
using Gongwen.Engine.Controls;
using Gongwen.Host.Rules;

namespace Gongwen.Host.Reports;

/// <summary>What a run found, for printing.</summary>
/// <param name="Findings">In the order they are printed.</param>
public sealed record FindingsRun(IReadOnlyList<Finding> Findings)
{
    /// <summary>What comments and baselines let pass, in the same order.</summary>
    public IReadOnlyList<SuppressedFinding> Suppressed { get; init; } = [];

    /// <summary>How many were only counted, because there were too many.</summary>
    public int Omitted { get; init; }

    /// <summary>What the codes mean; asked for by formats that tell. Default: nothing is known.</summary>
    public Func<IReadOnlyList<RuleEntry>> Rules { get; init; } = () => [];

    /// <summary>How many a comment in the report let pass.</summary>
    public int Allowed => Suppressed.Count(passed => passed.Reason is not null);

    /// <summary>How many are in a baseline.</summary>
    public int Baselined => Suppressed.Count(passed => passed.Reason is null);
}
