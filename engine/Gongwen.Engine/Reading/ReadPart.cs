using Gongwen.Contracts;

namespace Gongwen.Engine.Reading;

/// <summary>An element of a document and what of the file it was made of.</summary>
/// <param name="Block">The element.</param>
/// <param name="Sources">At least one.</param>
internal sealed record ReadPart(Block Block, IReadOnlyList<SourceBlock> Sources);
