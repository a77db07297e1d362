namespace Gongwen.Engine.Reading.Word;

/// <summary>A table: its rows of cells.</summary>
internal sealed class WordGrid : WordItem
{
    /// <summary>The rows from the top.</summary>
    public List<WordGridRow> Rows { get; } = [];
}
