using Gongwen.Engine.Inspection.Word;

namespace Gongwen.Engine.Reading;

/// <summary>What stands in a file.</summary>
/// <param name="Blocks">Its paragraphs and tables, blank ones left out.</param>
/// <param name="Lines">The lines places count in.</param>
internal sealed record SourceFile(List<SourceBlock> Blocks, IReadOnlyList<string> Lines)
{
    /// <summary>The parts of a Word file; null for any other.</summary>
    public DocxFile? Word { get; init; }

    /// <summary>How many numbers of a Word file's lists have a form that isn't known and are read as 1, 2, 3.</summary>
    public int OtherNumbers { get; init; }
}
