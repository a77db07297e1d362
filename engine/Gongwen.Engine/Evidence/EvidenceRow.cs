namespace Gongwen.Engine.Evidence;

/// <summary>A row of the annex: numbers of one origin.</summary>
/// <param name="Place">Where they stand in the document.</param>
/// <param name="Numbers">The numbers with the words before them.</param>
/// <param name="Basis">Where they come from.</param>
/// <param name="Count">How many numbers of the document it is about.</param>
internal sealed record EvidenceRow(string Place, string Numbers, string Basis, int Count);
