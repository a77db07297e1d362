using Gongwen.Contracts;

namespace Gongwen.Engine.Packs.Archives;

/// <summary>The files of a pack in memory: what was checked is what is read. Immutable, safe for many threads.</summary>
public sealed class PackContent : IFileSource
{
    private readonly SortedDictionary<string, byte[]> _files;
    private readonly Dictionary<string, Names> _folders = new(StringComparer.Ordinal);

    /// <param name="name">What messages call the pack: packs/district; an archive ends with "!".</param>
    /// <param name="files">The files by path; the paths have been checked.</param>
    public PackContent(string name, IEnumerable<KeyValuePair<string, byte[]>> files)
    {
        Name = name;
        _files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var (path, bytes) in files)
        {
            _files.Add(path, bytes);
            var parts = path.Split('/');
            for (var depth = 0; depth < parts.Length; depth++)
            {
                var folder = string.Join('/', parts[..depth]);
                if (!_folders.TryGetValue(folder, out var names))
                    _folders.Add(folder, names = new Names(new(StringComparer.Ordinal), new(StringComparer.Ordinal)));
                (depth == parts.Length - 1 ? names.Files : names.Folders).Add(parts[depth]);
            }
        }
    }

    /// <summary>What messages call it.</summary>
    public string Name { get; }

    /// <summary>All its files, in ordinal order.</summary>
    public IReadOnlyCollection<string> Paths => _files.Keys;

    /// <summary>The bytes of a file; null when there is none.</summary>
    public byte[]? this[string path] => _files.GetValueOrDefault(path);

    /// <summary>The same pack with some files set, or left out where the bytes are null.</summary>
    public PackContent With(params (string Path, byte[]? Bytes)[] changes)
    {
        var files = new Dictionary<string, byte[]>(_files, StringComparer.Ordinal);
        foreach (var (path, bytes) in changes)
        {
            if (bytes is null)
                files.Remove(path);
            else
                files[path] = bytes;
        }

        return new PackContent(Name, files);
    }

    /// <summary>The same pack with \n as the line end of every text.</summary>
    public PackContent WithPlainLineEnds() =>
        new(Name, _files.Select(file => KeyValuePair.Create(file.Key, PackText.WithPlainLineEnds(file.Key, file.Value))));

    /// <inheritdoc/>
    public string NameOf(string path) => path.Length == 0 ? Name : $"{Name}/{path}";

    /// <inheritdoc/>
    public IReadOnlyList<string> FoldersIn(string folder) => _folders.TryGetValue(folder, out var names) ? [.. names.Folders] : [];

    /// <inheritdoc/>
    public IReadOnlyList<string> FilesIn(string folder) => _folders.TryGetValue(folder, out var names) ? [.. names.Files] : [];

    /// <inheritdoc/>
    public bool Has(string path) => _files.ContainsKey(path);

    /// <inheritdoc/>
    public byte[]? Read(string path, FindingList findings) => this[path];

    private sealed record Names(SortedSet<string> Folders, SortedSet<string> Files);
}
