using Gongwen.Contracts;

namespace Gongwen.Engine.Vocabulary;

/// <summary>An entry of a list as it stands once all packs have had their say.</summary>
/// <param name="Node">Its keys; each value knows which file it stands in.</param>
/// <param name="Source">The topmost pack that says something about it; null beside the report.</param>
/// <param name="GenreId">The genre whose folder it stands in; null for a list of all genres.</param>
internal sealed record VocabularyEntry(DataNode Node, string? Source, string? GenreId);
