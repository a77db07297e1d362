using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Packs;

namespace Gongwen.Tests.Genres;

/// <summary>Files that lie in memory; counts how often one is read.</summary>
internal sealed class MemoryFiles(IReadOnlyDictionary<string, string> files) : IFileSource
{
    public int Reads { get; private set; }

    public string NameOf(string path) => $"memory/{path}";

    public IReadOnlyList<string> FoldersIn(string folder) => Names(folder, isFolder: true);

    public IReadOnlyList<string> FilesIn(string folder) => Names(folder, isFolder: false);

    public byte[]? Read(string path, FindingList findings)
    {
        Reads++;
        return files.TryGetValue(path, out var text) ? Encoding.UTF8.GetBytes(text) : null;
    }

    private List<string> Names(string folder, bool isFolder)
    {
        var prefix = folder.Length == 0 ? "" : folder + "/";
        return [.. files.Keys.Where(path => path.StartsWith(prefix, StringComparison.Ordinal))
            .Select(path => path[prefix.Length..].Split('/'))
            .Where(parts => parts.Length > 1 == isFolder)
            .Select(parts => parts[0])
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)];
    }
}
