namespace Gongwen.Contracts;

/// <summary>附注: a remark in full-width parentheses under the date (GB/T 9704-2012, 7.3.6).</summary>
public sealed record Note(IReadOnlyList<Inline> Content, Origin Origin) : Block(Origin);
