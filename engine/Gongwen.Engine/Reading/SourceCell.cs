namespace Gongwen.Engine.Reading;

/// <summary>A cell of a table in a file.</summary>
/// <param name="Paragraphs">What stands in it; possibly nothing.</param>
internal sealed record SourceCell(IReadOnlyList<SourceParagraph> Paragraphs)
{
    /// <summary>How many columns it takes.</summary>
    public int Columns { get; init; } = 1;
}
