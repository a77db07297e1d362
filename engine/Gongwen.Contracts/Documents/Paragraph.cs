namespace Gongwen.Contracts;

/// <summary>正文: a paragraph of the body (GB/T 9704-2012, 7.3.3).</summary>
public sealed record Paragraph(IReadOnlyList<Inline> Content, Origin Origin) : Block(Origin);
