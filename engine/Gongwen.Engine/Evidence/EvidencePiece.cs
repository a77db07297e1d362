namespace Gongwen.Engine.Evidence;

/// <summary>A stretch of text of one origin.</summary>
/// <param name="Text">The text.</param>
/// <param name="Source">Where it comes from.</param>
public sealed record EvidencePiece(string Text, EvidenceSource Source);
