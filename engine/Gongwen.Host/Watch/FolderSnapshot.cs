namespace Gongwen.Host.Watch;

/// <summary>The files of the watched places at one moment: when each was written and how long it is.</summary>
internal sealed class FolderSnapshot
{
    // A folder with more is no pack; what lies beyond is not watched.
    private const int MostFiles = 20_000;

    private static readonly EnumerationOptions Below = new() { RecurseSubdirectories = true, IgnoreInaccessible = true, MaxRecursionDepth = 16, AttributesToSkip = FileAttributes.None };

    private readonly Dictionary<string, (WatchedKind Kind, long Written, long Length)> _files = new(StringComparer.Ordinal);

    /// <summary>Looks at the disk.</summary>
    public static FolderSnapshot Take(IEnumerable<WatchedPlace> places)
    {
        var snapshot = new FolderSnapshot();
        foreach (var place in places)
        {
            snapshot.AddAll(place);
        }

        return snapshot;
    }

    /// <summary>The files that are new, gone or changed since an earlier moment, in the order of their paths.</summary>
    public IReadOnlyList<(string Path, WatchedKind Kind)> Since(FolderSnapshot earlier)
    {
        var changes = new SortedDictionary<string, WatchedKind>(StringComparer.Ordinal);
        foreach (var (path, now) in _files)
        {
            if (!earlier._files.TryGetValue(path, out var before))
                changes[path] = now.Kind;
            else if (before != now)
                changes[path] = now.Kind == WatchedKind.Plugins && IsText(path) ? WatchedKind.Files : now.Kind;
        }

        foreach (var (path, before) in earlier._files)
        {
            if (!_files.ContainsKey(path))
                changes[path] = before.Kind;
        }

        return [.. changes.Select(change => (change.Key, change.Value))];
    }

    /// <summary>Itself with the files of another look added.</summary>
    public FolderSnapshot With(FolderSnapshot other)
    {
        foreach (var (path, file) in other._files)
            _files.TryAdd(path, file);
        return this;
    }

    /// <summary>True when the same files were there, whatever was in them.</summary>
    public bool HasFilesOf(FolderSnapshot other) => _files.Count == other._files.Count && _files.Keys.All(other._files.ContainsKey);

    // A text of a genre that was there and is there needs no code loaded anew.
    private static bool IsText(string path) =>
        path.Contains($"{Path.DirectorySeparatorChar}genres{Path.DirectorySeparatorChar}", StringComparison.Ordinal) && !path.EndsWith(".dll", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<FileInfo> FilesOf(string path)
    {
        if (File.Exists(path))
            return [new FileInfo(path)];
        return Directory.Exists(path) ? new DirectoryInfo(path).EnumerateFiles("*", Below).Where(file => !file.Name.StartsWith('.') && !file.Name.EndsWith('~')).Take(MostFiles) : [];
    }

    private void AddAll(WatchedPlace place)
    {
        try
        {
            foreach (var file in FilesOf(place.Path))
                Add(file, place.Kind);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The folder went while it was listed; the next look sees what is there then.
        }
    }

    private void Add(FileInfo file, WatchedKind kind)
    {
        try
        {
            if (!_files.TryGetValue(file.FullName, out var known) || kind > known.Kind)
                _files[file.FullName] = (kind, file.LastWriteTimeUtc.Ticks, file.Length);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Gone between being listed and being looked at.
        }
    }
}
