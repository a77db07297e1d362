using System.Collections.Concurrent;
using Gongwen.Contracts;
using Gongwen.Engine.Controls;
using Gongwen.Engine.Data;
using Gongwen.Host.Files;

namespace Gongwen.Host.Controls;

/// <summary>The gongwen.yaml that holds for a folder: the nearest, upward from it. Each is read once. Safe for many threads.</summary>
/// <param name="world">Says what messages call a file.</param>
internal sealed class ProjectFiles(World world)
{
    private readonly ConcurrentDictionary<string, string?> _paths = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<FoundProject>> _files = new(StringComparer.Ordinal);

    /// <summary>The one of a folder; null when there is none up to the root.</summary>
    /// <param name="folder">Absolute.</param>
    public FoundProject? Of(string folder) =>
        _paths.GetOrAdd(folder, Find) is { } path ? _files.GetOrAdd(path, key => new Lazy<FoundProject>(() => Read(key))).Value : null;

    /// <summary>The path of the one of a folder; null when there is none.</summary>
    /// <param name="folder">Absolute.</param>
    public string? Find(string folder)
    {
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            var path = Path.Combine(at, ProjectFile.Name);
            if (File.Exists(path) && at != world.UserFolder)
                return path;
        }

        return null;
    }

    private FoundProject Read(string path)
    {
        var (shownAs, findings) = (world.Shown(path), new FindingList());
        var bytes = SafeFile.Read(path, shownAs, ProjectFile.MostBytes, size => DataFault.TooLarge(SourceLocation.OfFile(shownAs), size, ProjectFile.MostBytes), findings);
        return new FoundProject(Path.GetDirectoryName(path)!, bytes is null ? new ProjectFile(null, null, null, findings) : ProjectFile.Read(bytes, shownAs));
    }
}
