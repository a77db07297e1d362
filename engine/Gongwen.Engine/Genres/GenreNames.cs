using Gongwen.Contracts;
using Gongwen.Engine.Packs;

namespace Gongwen.Engine.Genres;

/// <summary>What a genre is called, and was called before packs gave it another name.</summary>
internal static class GenreNames
{
    /// <summary>The name in a genre.yaml; null when it gives none.</summary>
    public static string? In(DataNode? manifest) => manifest?["name"] is { Kind: DataKind.Text, IsBlank: false } name ? name.Text : null;

    /// <summary>Names that lie under the one in use; reports may go on using them.</summary>
    public static IReadOnlyList<string> Former(GenreFolder folder, string current)
    {
        if (folder.Files is not OverlayFiles { Layers: var layers })
            return [];
        string[] files = [folder.PathOf("genre.yaml"), folder.PathOf("genre.delta.yaml")];
        return [.. layers.SelectMany(layer => files.Select(file => In(layer.Files.ReadManifest(file, [])))).OfType<string>().Where(name => name != current).Distinct(StringComparer.Ordinal)];
    }
}
