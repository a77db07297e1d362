namespace Gongwen.Host.Batches;

/// <summary>Where the documents of a batch go.</summary>
/// <param name="Path">Absolute.</param>
/// <param name="ShownAs">As the user gave it.</param>
internal sealed record OutputFolder(string Path, string ShownAs)
{
    /// <summary>What messages call a file in it.</summary>
    public string Shown(string name) => System.IO.Path.Combine(ShownAs, name);

    /// <summary>The absolute path of a file in it; null for a name that leads out of it.</summary>
    public string? PathOf(string name)
    {
        var path = System.IO.Path.GetFullPath(name, Path);
        return path.StartsWith(System.IO.Path.TrimEndingDirectorySeparator(Path) + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal) ? path : null;
    }

    /// <summary>The way from it to a file, the same when both are moved.</summary>
    public string From(string path) => System.IO.Path.GetRelativePath(Path, path).Replace('\\', '/');
}
