namespace Gongwen.Engine.Data.Tables;

/// <summary>A sheet of a file.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Path">Where it lies in the file.</param>
/// <param name="IsHidden">True when the program that shows it hides it.</param>
internal sealed record SheetEntry(string Name, string Path, bool IsHidden);
