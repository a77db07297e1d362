using Gongwen.Contracts;

namespace Gongwen.Engine.Reading;

/// <summary>A document somebody wrote, read.</summary>
/// <param name="Document">What it says, element by element.</param>
/// <param name="Lines">The lines its places count in: those of a text file, the paragraphs of a Word file.</param>
public sealed record ReadDocument(Document Document, IReadOnlyList<string> Lines);
