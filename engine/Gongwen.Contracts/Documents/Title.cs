namespace Gongwen.Contracts;

/// <summary>标题: the document's title (GB/T 9704-2012, 7.3.1).</summary>
public sealed record Title(IReadOnlyList<Inline> Content, Origin Origin) : Block(Origin);
