namespace Gongwen.Engine.Layouts;

/// <summary>出席、请假、列席 of minutes (GB/T 9704-2012, 10.3).</summary>
/// <param name="Label">The labels; the names are set as the body.</param>
/// <param name="BlankLinesBefore">Blank lines above.</param>
/// <param name="Indent">Of the labels, in characters.</param>
public sealed record AttendanceLayout(TextLayout Label, int BlankLinesBefore, double Indent);
