namespace Gongwen.Engine.Layouts;

/// <summary>Where the stamp of a signature, the office beside it and the date stand (GB/T 9704-2012, 7.3.5.3).</summary>
/// <param name="BlankLinesBefore">Blank lines between the text and the stamp.</param>
/// <param name="RightCharacters">Characters left free to the right of the stamp and of the date.</param>
/// <param name="OfficeGap">Characters between the office and the stamp.</param>
/// <param name="BlankLinesAfter">Blank lines between the stamp and the date.</param>
/// <param name="Width">Of the stamp, in millimetres.</param>
public sealed record StampedLayout(int BlankLinesBefore, double RightCharacters, double OfficeGap, int BlankLinesAfter, double Width);
