namespace Gongwen.Contracts;

/// <summary>层次标题: a numbered heading (GB/T 9704-2012, 7.3.3), on its own line or run into the paragraph that follows it.</summary>
/// <param name="Level">1 一、 2 （一） 3 1. 4 （1）.</param>
/// <param name="Label">The number the layout gave it, with its mark; "" when the layout numbers no such heading.</param>
/// <param name="Content">The heading's words without the label.</param>
/// <param name="RunIn">The rest of the paragraph the heading begins; null for a heading on its own line.</param>
/// <param name="Origin">The place in the template.</param>
public sealed record Heading(int Level, string Label, IReadOnlyList<Inline> Content, IReadOnlyList<Inline>? RunIn, Origin Origin) : Block(Origin);
