namespace Gongwen.Engine.Inspection.Word;

/// <summary>A cell of a table.</summary>
/// <param name="Paragraphs">Those of tables inside it too.</param>
/// <param name="Top">Its own upper line; null for the table's.</param>
/// <param name="Bottom">Its own lower line; null for the table's.</param>
internal sealed record WordCell(IReadOnlyList<WordParagraph> Paragraphs, Border? Top, Border? Bottom);
