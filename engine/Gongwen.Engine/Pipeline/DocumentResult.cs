using Gongwen.Contracts;
using Gongwen.Engine.Controls;
using Gongwen.Engine.Reading;

namespace Gongwen.Engine.Pipeline;

/// <summary>What became of one document.</summary>
/// <param name="Findings">Everything a person should change.</param>
/// <param name="Read">What was read; null when the file can't be.</param>
public sealed record DocumentResult(FindingList Findings, ReadDocument? Read)
{
    /// <summary>What comments in the file let pass, each once; none of it is among the findings.</summary>
    public IReadOnlyList<SuppressedFinding> Suppressed { get; init; } = [];
}
