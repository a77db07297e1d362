using Gongwen.Engine.Genres;

namespace Gongwen.Engine.Importing;

/// <summary>What genres take of texts.</summary>
internal static class ImportTargets
{
    /// <summary>Of a genre.</summary>
    public static ImportTarget Of(Genre genre) => new(genre.Id, genre.Name, new Dictionary<string, string>(StringComparer.Ordinal), []);

    /// <summary>The genre a text fits better by its headings; null for none.</summary>
    public static Genre? BetterFor(IReadOnlyList<ImportLeaf> leaves, GenreCatalog genres, Genre taken) => null;
}
