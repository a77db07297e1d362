namespace Gongwen.Engine.Layouts;

/// <summary>The page number (GB/T 9704-2012, 7.5).</summary>
/// <param name="Text">How it is set.</param>
/// <param name="Position">Where it stands.</param>
/// <param name="Before">What is written before the number, e.g. "— ".</param>
/// <param name="After">What is written after it.</param>
/// <param name="Inset">Characters of its own size left free at the outer edge.</param>
/// <param name="Distance">From the type area's lower edge down to the middle of the dashes, in millimetres.</param>
/// <param name="OnFirstPage">False when the first page has none (letters).</param>
public sealed record PageNumberLayout(TextLayout Text, PageNumberPosition Position, string Before, string After, double Inset, double Distance, bool OnFirstPage);
