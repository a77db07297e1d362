using Gongwen.Contracts;
using Gongwen.Engine.Migrations;

namespace Gongwen.Engine.Genres;

/// <summary>genre.yaml as its author wrote it, without faults of its own; the folder is not looked at.</summary>
internal sealed record GenreManifest(
    string Id,
    string Name,
    string? Description,
    string Layout,
    IReadOnlyList<GenreManifestSection> Sections,
    IReadOnlyList<GenreDocument> Documents,
    IReadOnlyList<DataNode> Computed)
{
    /// <summary>Where what is found in a text somebody wrote goes.</summary>
    public ImportKeys Import { get; init; } = ImportKeys.None;

    /// <summary>The version of its data format.</summary>
    public string Version { get; init; } = ReportVersion.First;
}
