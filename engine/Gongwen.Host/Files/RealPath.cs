namespace Gongwen.Host.Files;

/// <summary>Where a path ends when all links on its way are followed.</summary>
internal static class RealPath
{
    // Links may lead to links, and in a ring.
    private const int MostLinks = 40;

    /// <summary>True when two absolute paths are the same file or folder, whatever links and spellings lead there.</summary>
    public static bool AreSame(string first, string second) => string.Equals(Of(first), Of(second), OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

    /// <summary>True for a link to a folder; a folder kept in a cloud is none.</summary>
    public static bool IsLink(FileSystemInfo folder) => folder.Attributes.HasFlag(FileAttributes.ReparsePoint) && folder.LinkTarget is not null;

    /// <summary>The path without links on its way.</summary>
    public static string Of(string path)
    {
        var root = Path.GetPathRoot(path)!;
        var rest = new Stack<string>(Parts(path, root).Reverse());
        var real = root;
        var links = 0;
        while (rest.TryPop(out var name))
        {
            var next = Path.Combine(real, name);
            if (links < MostLinks && TargetOf(next) is { } target)
            {
                links++;
                var full = Path.GetFullPath(target, real);
                real = Path.GetPathRoot(full)!;
                foreach (var part in Parts(full, real).Reverse())
                    rest.Push(part);
            }
            else
            {
                real = next;
            }
        }

        return real;
    }

    private static string[] Parts(string path, string root) => path[root.Length..].Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);

    private static string? TargetOf(string path)
    {
        try
        {
            return new FileInfo(path).LinkTarget;
        }
        catch (Exception exception) when (SafeFile.IsOfFiles(exception))
        {
            // What can't be looked at is taken as it is written.
            return null;
        }
    }
}
