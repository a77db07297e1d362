using Gongwen.Contracts;

namespace Gongwen.Engine.Packs;

/// <summary>The files of a plugin or pack, wherever they lie. Paths are relative, with '/'. Safe for many threads.</summary>
public interface IFileSource
{
    /// <summary>What messages call a file.</summary>
    string NameOf(string path);

    /// <summary>The names of the folders directly in a folder ("" for the top), in ordinal order; empty when there is no such folder.</summary>
    IReadOnlyList<string> FoldersIn(string folder);

    /// <summary>The names of the files directly in a folder ("" for the top), in ordinal order; empty when there is no such folder.</summary>
    IReadOnlyList<string> FilesIn(string folder);

    /// <summary>True when there is a file of this path.</summary>
    bool Has(string path)
    {
        var slash = path.LastIndexOf('/');
        return FilesIn(slash < 0 ? "" : path[..slash]).Contains(path[(slash + 1)..], StringComparer.Ordinal);
    }

    /// <summary>The content of a file; null when there is none, and when it can't be read, which is then a finding.</summary>
    byte[]? Read(string path, FindingList findings);
}
