namespace Gongwen.Contracts;

/// <summary>Who was there, or wasn't.</summary>
/// <param name="Label">出席, 请假 or 列席, without its colon.</param>
/// <param name="Names">Units and names.</param>
public sealed record AttendanceLine(IReadOnlyList<Inline> Label, IReadOnlyList<Inline> Names);
