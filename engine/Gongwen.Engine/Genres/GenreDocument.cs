using Gongwen.Contracts;

namespace Gongwen.Engine.Genres;

/// <summary>One of the documents a genre renders to.</summary>
/// <param name="Id">E.g. list.</param>
/// <param name="Name">What people call it, e.g. 整改清单.</param>
/// <param name="Landscape">True for A4 lying.</param>
/// <param name="Layout">The layout's id; null for the genre's own.</param>
/// <param name="SectionIds">The sections it is made of, in order.</param>
public sealed record GenreDocument(string Id, string Name, bool Landscape, string? Layout, IReadOnlyList<string> SectionIds)
{
    /// <summary>Where genre.yaml names the layout; null for the genre's own.</summary>
    public SourceLocation? LayoutPlace { get; init; }
}
