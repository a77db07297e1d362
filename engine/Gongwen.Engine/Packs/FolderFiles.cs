using Gongwen.Contracts;

namespace Gongwen.Engine.Packs;

/// <summary>Files in a folder of the disk; the engine's only way to a file.</summary>
/// <param name="Root">The folder's path.</param>
/// <param name="Name">What messages call the folder.</param>
public sealed record FolderFiles(string Root, string Name) : IFileSource
{
    /// <summary>The largest file of a plugin or pack that is read, in bytes.</summary>
    public const long LargestFile = 8 * 1024 * 1024;

    /// <summary>A folder that messages call by its own name and that of the folder it lies in: plugins/DutyReport.</summary>
    public static FolderFiles At(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var parent = Path.GetFileName(Path.GetDirectoryName(full));
        return new FolderFiles(full, string.IsNullOrEmpty(parent) ? Path.GetFileName(full) : $"{parent}/{Path.GetFileName(full)}");
    }

    /// <summary>A folder of this folder.</summary>
    public FolderFiles Folder(string name) => new(PathOf(name), NameOf(name));

    /// <summary>Where a file lies on the disk.</summary>
    public string PathOf(string path) => path.Length == 0 ? Root : Path.Combine(Root, path.Replace('/', Path.DirectorySeparatorChar));

    /// <inheritdoc/>
    public string NameOf(string path) => path.Length == 0 ? Name : $"{Name}/{path}";

    /// <inheritdoc/>
    public IReadOnlyList<string> FoldersIn(string folder) => Names(folder, Directory.EnumerateDirectories);

    /// <inheritdoc/>
    public IReadOnlyList<string> FilesIn(string folder) => Names(folder, Directory.EnumerateFiles);

    /// <inheritdoc/>
    public bool Has(string path) => File.Exists(PathOf(path));

    /// <inheritdoc/>
    public byte[]? Read(string path, FindingList findings)
    {
        var file = new FileInfo(PathOf(path));
        try
        {
            if (!file.Exists)
                return null;
            if (file.Length > LargestFile)
            {
                findings.Add(PackFault.TooLarge(NameOf(path), LargestFile));
                return null;
            }

            // A pipe has no length and would be waited for.
            return file.Length == 0 ? [] : File.ReadAllBytes(file.FullName);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            findings.Add(PackFault.Unreadable(NameOf(path), exception));
            return null;
        }
    }

    private List<string> Names(string folder, Func<string, IEnumerable<string>> list)
    {
        try
        {
            var path = PathOf(folder);
            if (!Directory.Exists(path))
                return [];
            var names = list(path).Select(entry => Path.GetFileName(entry)).ToList();
            names.Sort(StringComparer.Ordinal);
            return names;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // What can't be listed is missed where it is needed, and said there.
            return [];
        }
    }
}
