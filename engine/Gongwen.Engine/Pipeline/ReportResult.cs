using Gongwen.Contracts;
using Gongwen.Engine.Controls;

namespace Gongwen.Engine.Pipeline;

/// <summary>What became of one report.</summary>
/// <param name="Findings">Everything a person should change, in the order of the steps.</param>
/// <param name="GenreId">The genre; null when it could not be told.</param>
/// <param name="Data">The report's data; null when it could not be read.</param>
/// <param name="Documents">The documents that could be built, in the genre's order; what the rules looked at.</param>
/// <param name="Files">The finished files; empty after a check, and when errors stand and no draft was asked for.</param>
public sealed record ReportResult(
    FindingList Findings,
    string? GenreId,
    DataNode? Data,
    IReadOnlyList<Document> Documents,
    IReadOnlyList<RenderedDocument> Files)
{
    /// <summary>What comments in the report let pass, each once; none of it is among the findings.</summary>
    public IReadOnlyList<SuppressedFinding> Suppressed { get; init; } = [];
}
