using Gongwen.Contracts;

namespace Gongwen.Engine.Packs;

/// <summary>Several layers of files seen as one: of each path the uppermost file is read. Safe for many threads when the layers are.</summary>
/// <param name="layers">From the bottom up; at least one.</param>
public sealed class OverlayFiles(IReadOnlyList<FileLayer> layers) : IFileSource
{
    /// <summary>From the bottom up.</summary>
    public IReadOnlyList<FileLayer> Layers => layers;

    /// <summary>The layer whose file of this path is read; null when no layer has it.</summary>
    public FileLayer? WinnerOf(string path) => IndexOf(path) is >= 0 and var index ? layers[index] : null;

    /// <inheritdoc/>
    public string NameOf(string path) => (WinnerOf(path) ?? layers.LastOrDefault(layer => layer.Files.FilesIn(path).Count > 0 || layer.Files.FoldersIn(path).Count > 0) ?? layers[0]).Files.NameOf(path);

    /// <inheritdoc/>
    public IReadOnlyList<string> FoldersIn(string folder) => Union(files => files.FoldersIn(folder));

    /// <inheritdoc/>
    public IReadOnlyList<string> FilesIn(string folder) => Union(files => files.FilesIn(folder));

    /// <inheritdoc/>
    public bool Has(string path) => IndexOf(path) >= 0;

    /// <inheritdoc/>
    public byte[]? Read(string path, FindingList findings) => WinnerOf(path)?.Files.Read(path, findings);

    /// <summary>The number of the layer whose file of this path is read; -1 when no layer has it.</summary>
    internal int IndexOf(string path)
    {
        for (var index = layers.Count - 1; index >= 0; index--)
        {
            if (layers[index].Files.Has(path))
                return index;
        }

        return -1;
    }

    private List<string> Union(Func<IFileSource, IReadOnlyList<string>> list)
    {
        var names = layers.SelectMany(layer => list(layer.Files)).Distinct(StringComparer.Ordinal).ToList();
        names.Sort(StringComparer.Ordinal);
        return names;
    }
}
