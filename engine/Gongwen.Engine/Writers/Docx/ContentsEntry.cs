namespace Gongwen.Engine.Writers.Docx;

/// <summary>A line of the contents.</summary>
/// <param name="Level">1 to 4.</param>
/// <param name="Text">The heading with its number.</param>
/// <param name="Bookmark">Stands at the heading.</param>
/// <param name="Page">Its page, as the footer numbers it.</param>
internal sealed record ContentsEntry(int Level, string Text, string Bookmark, int Page);
