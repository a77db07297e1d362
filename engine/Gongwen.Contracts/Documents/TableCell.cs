namespace Gongwen.Contracts;

/// <summary>A cell. A <see cref="LineBreak"/> in it begins a new paragraph of the cell.</summary>
public sealed record TableCell(IReadOnlyList<Inline> Content, Origin Origin);
