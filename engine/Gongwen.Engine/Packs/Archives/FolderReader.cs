using Gongwen.Contracts;

namespace Gongwen.Engine.Packs.Archives;

/// <summary>A folder to the files of a pack or plugin, under the same rules as an archive. Links are refused, what editors and version control leave is not taken, except where everything counts.</summary>
public static class FolderReader
{
    private static readonly string[] Leftovers = ["~", ".bak", ".orig", ".swp", ".tmp", ".gwpack"];
    private static readonly string[] SystemFiles = ["Thumbs.db", "desktop.ini", "gongwen.lock"];

    /// <summary>The files; null, with all findings, when one is refused or can't be read.</summary>
    /// <param name="root">The folder's path; it may itself be a link, because the user named it.</param>
    /// <param name="name">What messages call it.</param>
    /// <param name="limits">How much it may hold.</param>
    /// <param name="findings">Gets why it is refused.</param>
    /// <param name="everything">True where nothing may lie unseen: then no file is left out.</param>
    public static PackContent? Read(string root, string name, PackLimits limits, FindingList findings, bool everything = false)
    {
        var (found, own) = (new List<(string Path, FileInfo File)>(), new FindingList());
        List(new DirectoryInfo(root), "", 1, found, name, limits, everything, own);
        PackPath.Check(found.Select(entry => entry.Path), name, own);
        if (found.Count > limits.MaxFiles)
            own.Add(ArchiveFault.TooLarge(name, new($"有 {limits.MaxFiles} 个以上的文件，上限 {limits.MaxFiles}", $"it has more than {limits.MaxFiles} files, which is the limit")));
        var files = own.HasErrors ? [] : Contents(found, name, limits, own);
        findings.AddRange(own);
        return own.HasErrors ? null : new PackContent(name, files);
    }

    /// <summary>True for what is no part of a pack: names that begin with a dot (.git, .gongwen, .vscode), backups of editors, files of the system, and what other commands of the program write there.</summary>
    public static bool IsLeftOut(string name) =>
        name.StartsWith('.') || name.StartsWith("~$", StringComparison.Ordinal)
        || Array.Exists(Leftovers, ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) || SystemFiles.Contains(name, StringComparer.OrdinalIgnoreCase);

    private static void List(DirectoryInfo folder, string prefix, int depth, List<(string Path, FileInfo File)> found, string name, PackLimits limits, bool everything, FindingList findings)
    {
        FileSystemInfo[] entries;
        try
        {
            entries = folder.GetFileSystemInfos();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            findings.Add(PackFault.Unreadable(prefix.Length == 0 ? name : $"{name}/{prefix.TrimEnd('/')}", exception));
            return;
        }

        foreach (var entry in entries.Where(entry => everything || !IsLeftOut(entry.Name)).OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            if (found.Count > limits.MaxFiles)
                return;
            var path = prefix + entry.Name;
            if (entry.LinkTarget is not null || entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
                findings.Add(ArchiveFault.Link(name, path));
            else if (entry is FileInfo file)
                found.Add((path, file));
            else if (depth >= PackPath.Deepest)
                findings.Add(ArchiveFault.Name(name, path + "/", PackPath.Refusal(path + "/_")!));
            else
                List((DirectoryInfo)entry, path + "/", depth + 1, found, name, limits, everything, findings);
        }
    }

    private static Dictionary<string, byte[]> Contents(List<(string Path, FileInfo File)> found, string name, PackLimits limits, FindingList findings)
    {
        var (files, total) = (new Dictionary<string, byte[]>(StringComparer.Ordinal), 0L);
        foreach (var (path, file) in found)
        {
            try
            {
                if (file.Length > limits.MaxFileBytes)
                {
                    findings.Add(PackFault.TooLarge($"{name}/{path}", limits.MaxFileBytes));
                    continue;
                }

                // A pipe has no length and would be waited for.
                var bytes = file.Length == 0 ? [] : File.ReadAllBytes(file.FullName);
                files[path] = bytes;
                total += bytes.Length;
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                findings.Add(PackFault.Unreadable($"{name}/{path}", exception));
            }

            if (total > limits.MaxTotalBytes)
            {
                findings.Add(ArchiveFault.TooLarge(name, new($"全部文件超过 {limits.MaxTotalBytes} 字节", $"all files together have more than {limits.MaxTotalBytes} bytes")));
                break;
            }
        }

        return files;
    }
}
