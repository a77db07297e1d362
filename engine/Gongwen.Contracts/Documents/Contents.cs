namespace Gongwen.Contracts;

/// <summary>目录: the headings with their pages; how many levels the layout says.</summary>
/// <param name="Title">The line above it; empty for none.</param>
/// <param name="Origin">The place in the template.</param>
public sealed record Contents(IReadOnlyList<Inline> Title, Origin Origin) : Block(Origin);
