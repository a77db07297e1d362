using Gongwen.Contracts;

namespace Gongwen.Engine.Genres;

/// <summary>A section as genre.yaml lists it.</summary>
internal sealed record GenreManifestSection(string Id, string? Key, bool Optional, DataNode Node)
{
    /// <summary>Regular expressions that find its heading in texts somebody wrote.</summary>
    public IReadOnlyList<DataNode> Headings { get; init; } = [];
}
