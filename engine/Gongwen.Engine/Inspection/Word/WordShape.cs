namespace Gongwen.Engine.Inspection.Word;

/// <summary>A drawn line, or a box with text, anchored at a paragraph. Lengths in twips.</summary>
/// <param name="Width">Across.</param>
/// <param name="Height">Down; near 0 for a line.</param>
/// <param name="Stroke">Thickness of its line in points; 0 for none.</param>
/// <param name="Colour">RRGGBB of the line; "" when the file leaves it to a theme.</param>
/// <param name="IsDouble">True for a line of two strokes.</param>
/// <param name="VerticalFrom">What <paramref name="Top"/> is counted from: page, margin, paragraph …</param>
/// <param name="Top">Down from there; null when aligned otherwise.</param>
/// <param name="HorizontalFrom">What <paramref name="Left"/> and <paramref name="Align"/> are counted from.</param>
/// <param name="Left">To the right of there; null when aligned otherwise.</param>
/// <param name="Align">left, center, right, inside, outside; "" for none.</param>
/// <param name="IsTurned">True when its text runs from top to bottom.</param>
/// <param name="Text">The paragraphs in it.</param>
internal sealed record WordShape(
    double Width,
    double Height,
    double Stroke,
    string Colour,
    bool IsDouble,
    string VerticalFrom,
    double? Top,
    string HorizontalFrom,
    double? Left,
    string Align,
    bool IsTurned,
    IReadOnlyList<WordParagraph> Text)
{
    /// <summary>top, center, bottom in what <see cref="VerticalFrom"/> says; "" for none.</summary>
    public string VerticalAlign { get; init; } = "";

    /// <summary>True for a horizontal line.</summary>
    internal bool IsLine => Text.Count == 0 && Stroke > 0 && Height < 60 && Width > 1000;
}
