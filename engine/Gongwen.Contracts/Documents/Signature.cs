namespace Gongwen.Contracts;

/// <summary>署名和成文日期, without a seal (GB/T 9704-2012, 7.3.5.2).</summary>
/// <param name="Names">The signing organs or persons, one a line; possibly none.</param>
/// <param name="Date">The date of the document; empty for none.</param>
/// <param name="Origin">The place in the template.</param>
public sealed record Signature(IReadOnlyList<IReadOnlyList<Inline>> Names, IReadOnlyList<Inline> Date, Origin Origin) : Block(Origin);
