namespace Gongwen.Contracts;

/// <summary>A new line inside the same paragraph.</summary>
public sealed record LineBreak(Origin Origin) : Inline(Origin);
