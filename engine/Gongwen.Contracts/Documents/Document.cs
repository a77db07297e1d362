namespace Gongwen.Contracts;

/// <summary>What stands between the templates and the writers: the elements in order.</summary>
/// <param name="GenreId">The genre, e.g. duty-report.</param>
/// <param name="DocumentId">Which of the genre's documents, e.g. list.</param>
/// <param name="Landscape">True when the first sheet is A4 lying.</param>
/// <param name="Blocks">The elements in the order of the page.</param>
public sealed record Document(string GenreId, string DocumentId, bool Landscape, IReadOnlyList<Block> Blocks);
