namespace Gongwen.Engine.Reading.Word;

/// <summary>A cell of a table.</summary>
/// <param name="Items">What stands in it.</param>
/// <param name="Columns">How many columns it takes.</param>
internal sealed record WordGridCell(IReadOnlyList<WordItem> Items, int Columns);
