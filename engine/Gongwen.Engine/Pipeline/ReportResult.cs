using Gongwen.Contracts;
using Gongwen.Engine.Controls;
using Gongwen.Engine.Evidence;

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
    /// <summary>Where the numbers of each document come from; empty when it wasn't asked for.</summary>
    public IReadOnlyList<DocumentEvidence> Evidence { get; init; } = [];

    /// <summary>What comments in the report let pass, each once; none of it is among the findings.</summary>
    public IReadOnlyList<SuppressedFinding> Suppressed { get; init; } = [];
}
