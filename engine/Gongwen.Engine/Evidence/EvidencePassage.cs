namespace Gongwen.Engine.Evidence;

/// <summary>A passage of the document that holds a text somebody asked about.</summary>
/// <param name="Text">The whole passage.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Pieces">What the text asked about is made of, piece by piece.</param>
public sealed record EvidencePassage(string Text, EvidencePlace Place, IReadOnlyList<EvidencePiece> Pieces);
