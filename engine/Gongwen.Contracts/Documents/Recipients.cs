namespace Gongwen.Contracts;

/// <summary>主送机关: whom the document is sent to; the text ends with a full-width colon (GB/T 9704-2012, 7.3.2).</summary>
public sealed record Recipients(IReadOnlyList<Inline> Content, Origin Origin) : Block(Origin);
