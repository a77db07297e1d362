using Gongwen.Host.Files;

namespace Gongwen.Host.Batches;

/// <summary>What a batch reads, wherever links lead: nothing of it is written over. Safe for many threads.</summary>
/// <param name="paths">Its files, and the folders all of which it reads; absolute.</param>
internal sealed class BatchInputs(IEnumerable<string> paths)
{
    private static readonly StringComparison Comparison = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    // Only looked at when something is to be replaced.
    private readonly Lazy<(HashSet<string> Files, List<string> Folders)> _real = new(() =>
    {
        var real = paths.Select(path => Path.TrimEndingDirectorySeparator(RealPath.Of(path))).ToList();
        return (new HashSet<string>(real, StringComparer.FromComparison(Comparison)), [.. real.Where(Directory.Exists)]);
    });

    /// <summary>True for a file that is read.</summary>
    /// <param name="path">Absolute.</param>
    public bool Has(string path)
    {
        var real = RealPath.Of(path);
        return _real.Value.Files.Contains(real) || _real.Value.Folders.Exists(folder => real.StartsWith(folder + Path.DirectorySeparatorChar, Comparison));
    }
}
