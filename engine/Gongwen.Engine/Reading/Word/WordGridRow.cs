namespace Gongwen.Engine.Reading.Word;

/// <summary>A row of a table.</summary>
/// <param name="Cells">Its cells.</param>
/// <param name="IsHeader">True when it is repeated on every page.</param>
internal sealed record WordGridRow(IReadOnlyList<WordGridCell> Cells, bool IsHeader);
