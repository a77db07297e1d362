namespace Gongwen.Engine.Evidence;

/// <summary>Every number of one document, in its order.</summary>
/// <param name="DocumentId">Which of the genre's documents.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Items">The numbers.</param>
public sealed record DocumentEvidence(string DocumentId, string Name, IReadOnlyList<EvidenceItem> Items)
{
    /// <summary>The passages of the document with what they are made of, for a piece of text that was asked for.</summary>
    public IReadOnlyList<EvidencePassage> Passages { get; init; } = [];

    /// <summary>How many numbers are of a kind.</summary>
    public int Count(EvidenceKind kind) => Items.Count(item => item.Kind == kind);
}
