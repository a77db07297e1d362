using Gongwen.Contracts;

namespace Gongwen.Engine.Pipeline;

/// <summary>What became of a text that was to become a report.</summary>
/// <param name="Findings">What was left out, changed or kept as it was, and why nothing came out.</param>
/// <param name="Bytes">The report's data file; null when it could not be made.</param>
/// <param name="Lines">The lines findings count in; null when the file couldn't be read.</param>
public sealed record ImportResult(FindingList Findings, byte[]? Bytes, IReadOnlyList<string>? Lines)
{
    /// <summary>What people call the genre; "" when there is none.</summary>
    public string GenreName { get; init; } = "";

    /// <summary>How many errors the text has that are to be mended before a finished document comes of it: blanks left over, dates that aren't.</summary>
    public int Errors { get; init; }

    /// <summary>How many headings were found.</summary>
    public int Headings { get; init; }
}
