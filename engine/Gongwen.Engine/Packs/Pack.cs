using Gongwen.Contracts;
using Gongwen.Engine.Genres;
using Gongwen.Engine.Layouts;

namespace Gongwen.Engine.Packs;

/// <summary>A template pack: its manifest and its files. Never code.</summary>
/// <param name="Id">E.g. gbt9704.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Version">A semantic version.</param>
/// <param name="Description">What it is, in a sentence; null when the author gave none.</param>
/// <param name="Publisher">Who made it; null when not said.</param>
/// <param name="Files">Its files.</param>
public sealed record Pack(string Id, string Name, string Version, string? Description, string? Publisher, IFileSource Files)
{
    /// <summary>The packs it stands on.</summary>
    public IReadOnlyList<PackReference> Base { get; init; } = [];

    /// <summary>How high it lies when several packs are used.</summary>
    public PackLevel Level { get; init; } = PackLevel.Organisation;

    /// <summary>Its id and version, as messages name it.</summary>
    public string Title => $"{Id} {Version}";

    /// <summary>The ids of the layouts it brings.</summary>
    public IReadOnlyList<string> LayoutIds =>
        [.. Files.FilesIn("layouts").Where(name => name.EndsWith(".yaml", StringComparison.Ordinal)).Select(name => name[..^".yaml".Length]).Where(ManifestNode.IsId)];

    /// <summary>A layout's file; null when there is none, or when it can't be read, which is then a finding.</summary>
    public DataNode? ReadLayout(string id, FindingList findings) =>
        ManifestNode.IsId(id) ? Files.ReadYaml($"layouts/{id}.yaml", findings) : null;

    /// <summary>Its layouts, for a library of them.</summary>
    /// <param name="isStandard">True for the base pack.</param>
    public LayoutSource Layouts(bool isStandard) => new(Id, isStandard, () => LayoutIds, ReadLayout);

    /// <summary>The partials it shares with every genre, by name.</summary>
    public IReadOnlyDictionary<string, TemplateFile> ReadPartials(FindingList findings) => Files.ReadPartials("partials", findings);
}
