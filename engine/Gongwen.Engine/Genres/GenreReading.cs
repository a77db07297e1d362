using Gongwen.Contracts;

namespace Gongwen.Engine.Genres;

/// <summary>What came of reading a genre's folder, kept so that every report that wants it is told the same.</summary>
/// <param name="Genre">The genre; null when the findings hold an error.</param>
/// <param name="Findings">The faults of its files.</param>
internal sealed record GenreReading(Genre? Genre, IReadOnlyCollection<Finding> Findings)
{
    /// <summary>Reads a genre's folder.</summary>
    public static GenreReading Of(GenreFolder folder, SharedParts shared)
    {
        var findings = new FindingList();
        var genre = GenreReader.Read(folder, shared, findings);
        return new GenreReading(findings.HasErrors ? null : genre, findings);
    }
}
