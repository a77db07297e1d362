namespace Gongwen.Engine.Layouts;

/// <summary>How the title stands (GB/T 9704-2012, 7.3.1).</summary>
/// <param name="Text">How it is set.</param>
/// <param name="LinePitch">From line to line, in points.</param>
/// <param name="BlankLinesBefore">Blank lines of the body above it.</param>
/// <param name="BlankLinesAfter">Blank lines of the body below it and the author line.</param>
public sealed record TitleLayout(TextLayout Text, double LinePitch, int BlankLinesBefore, int BlankLinesAfter);
