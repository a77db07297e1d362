namespace Gongwen.Engine.Pipeline;

/// <summary>One finished file.</summary>
/// <param name="DocumentId">Which of the genre's documents, e.g. list.</param>
/// <param name="Name">What people call it, e.g. 整改清单.</param>
/// <param name="Format">What the bytes are.</param>
/// <param name="Bytes">The whole file.</param>
public sealed record RenderedDocument(string DocumentId, string Name, OutputFormat Format, byte[] Bytes);
