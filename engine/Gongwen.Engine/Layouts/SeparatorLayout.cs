namespace Gongwen.Engine.Layouts;

/// <summary>The red line of a masthead (GB/T 9704-2012, 7.2.7), or the two double lines of a letter (10.1).</summary>
/// <param name="Style">What is drawn.</param>
/// <param name="Distance">From the number (of a letter: from the mark) down to the line, in millimetres.</param>
/// <param name="Length">In millimetres, centred on the sheet when longer than the type area.</param>
/// <param name="Width">Thickness in points; of a double line the whole.</param>
/// <param name="Colour">RRGGBB.</param>
/// <param name="Bottom">From the sheet's lower edge up to a letter's second double line, in millimetres.</param>
public sealed record SeparatorLayout(SeparatorStyle Style, double Distance, double Length, double Width, string Colour, double Bottom);
