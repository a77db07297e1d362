namespace Gongwen.Contracts;

/// <summary>A file of lines with the values of a table. Their places are without offsets: those would allow a mend of a file that is not the report's.</summary>
/// <param name="Source">Its text.</param>
internal sealed record TableLines(SourceText Source)
{
    /// <summary>The place from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public SourceLocation PlaceOf(int start, int end) => Source.Place(start, end) with { Offset = -1, Length = 0 };
}
