namespace Gongwen.Engine.Layouts;

/// <summary>How an element's text is set.</summary>
/// <param name="Font">The kind of type.</param>
/// <param name="Size">In points.</param>
/// <param name="Bold">True for bold.</param>
public sealed record TextLayout(FontRole Font, double Size, bool Bold);
