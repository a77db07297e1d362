namespace Gongwen.Engine.Genres;

/// <summary>A genre in the list to choose from.</summary>
/// <param name="Folder">Where it lies, and why it can't be used if it can't.</param>
/// <param name="Name">E.g. 述职报告; the id when genre.yaml gives none.</param>
/// <param name="Description">What it is, in a sentence; null when the author gave none.</param>
public sealed record GenreEntry(GenreFolder Folder, string Name, string? Description)
{
    /// <summary>What it was called before a pack gave it another name; reports may go on using it.</summary>
    public IReadOnlyList<string> FormerNames { get; init; } = [];
}
