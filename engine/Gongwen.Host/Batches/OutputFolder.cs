using Gongwen.Host.Files;

namespace Gongwen.Host.Batches;

/// <summary>Where the documents of a batch go.</summary>
/// <param name="Path">Absolute.</param>
/// <param name="ShownAs">As the user gave it.</param>
internal sealed record OutputFolder(string Path, string ShownAs)
{
    private readonly string _real = RealPath.Of(Path);

    /// <summary>What messages call a file in it.</summary>
    public string Shown(string name) => System.IO.Path.Combine(ShownAs, name);

    /// <summary>The absolute path of a file in it; null for a name that leads out of it.</summary>
    public string? PathOf(string name)
    {
        var path = System.IO.Path.GetFullPath(name, Path);
        return Holds(path) ? path : null;
    }

    /// <summary>True for an absolute path below it, whatever links do.</summary>
    public bool Holds(string path) => IsBelow(path, Path);

    /// <summary>True for a path below it that links lead out of it again.</summary>
    public bool LeadsOut(string path) => Holds(path) && !IsBelow(RealPath.Of(path), _real);

    /// <summary>The way from it to a file, the same when both are moved.</summary>
    public string From(string path) => System.IO.Path.GetRelativePath(Path, path).Replace('\\', '/');

    private static bool IsBelow(string path, string folder) => path.StartsWith(System.IO.Path.TrimEndingDirectorySeparator(folder) + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
