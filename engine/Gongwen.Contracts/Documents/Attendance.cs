namespace Gongwen.Contracts;

/// <summary>出席、请假、列席 of minutes (GB/T 9704-2012, 10.3).</summary>
/// <param name="Lines">At least one.</param>
/// <param name="Origin">The place in the template.</param>
public sealed record Attendance(IReadOnlyList<AttendanceLine> Lines, Origin Origin) : Block(Origin);
