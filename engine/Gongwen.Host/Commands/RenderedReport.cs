using Gongwen.Contracts;
using Gongwen.Engine.Controls;
using Gongwen.Host.Files;

namespace Gongwen.Host.Commands;

/// <summary>What became of one report of a render.</summary>
/// <param name="Findings">Everything a person should change.</param>
/// <param name="Written">The files written, as shown.</param>
/// <param name="WrongUse">What can't be done as asked; null when it could.</param>
public sealed record RenderedReport(FindingList Findings, IReadOnlyList<string> Written, LocalizedText? WrongUse)
{
    /// <summary>The data file; null when none was reached.</summary>
    public ReportFile? File { get; init; }

    /// <summary>What comments in it let pass.</summary>
    public IReadOnlyList<SuppressedFinding> Suppressed { get; init; } = [];

    /// <summary>The table files the report names, absolute.</summary>
    public IReadOnlyCollection<string> Tables { get; init; } = [];
}
