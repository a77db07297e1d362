namespace Gongwen.Contracts;

/// <summary>A new page, from which on the sheets stand or lie.</summary>
/// <param name="Landscape">True for A4 lying.</param>
/// <param name="Origin">The place in the template.</param>
public sealed record PageTurn(bool Landscape, Origin Origin) : Block(Origin);
