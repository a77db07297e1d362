using Gongwen.Contracts;
using Gongwen.Engine.Data;
using Gongwen.Engine.Genres;
using Gongwen.Engine.Packs.Archives;

namespace Gongwen.Engine.Packs;

/// <summary>Reads the files of a plugin or pack as what they are.</summary>
internal static class PackFiles
{
    /// <summary>A YAML file without faults of writing; null when there is none, or when it has a fault, which is then a finding.</summary>
    public static DataNode? ReadYaml(this IFileSource files, string path, FindingList findings)
    {
        var own = new FindingList();
        var root = files.ReadTree(path, own);
        findings.AddRange(own);
        return own.HasErrors ? null : root;
    }

    /// <summary>
    /// A manifest: as much of it as can be read, even with faults of writing, so that the faults of its keys come in the same run.
    /// A blank file is an object without keys.
    /// </summary>
    public static DataNode? ReadManifest(this IFileSource files, string path, FindingList findings)
    {
        var own = new FindingList();
        var root = files.ReadTree(path, own);
        if (root is null && own.Count == 1 && own.First().RuleId == "GW1001")
            return DataNode.OfObject([], own.First().Location!);
        findings.AddRange(own);
        return root;
    }

    // The list must be new: the reader takes an error in it for one of this file.
    private static DataNode? ReadTree(this IFileSource files, string path, FindingList own) =>
        files is OverlayFiles overlay && DeltaFile.Of(path) is { } delta ? delta.ReadOver(overlay, own) : files.ReadFile(path, own);

    /// <summary>The tree of one file, with as much of it as can be read; the list must be new.</summary>
    internal static DataNode? ReadFile(this IFileSource files, string path, FindingList own) =>
        files.Read(path, own) is { } bytes ? DataReader.Read(bytes, files.NameOf(path), DataLimits.Default, own) : null;

    /// <summary>A template; null when there is none, or when it can't be read, which is then a finding.</summary>
    public static TemplateFile? ReadTemplate(this IFileSource files, string path, FindingList findings) =>
        files.Read(path, findings) is { } bytes && TextDecoder.Decode(bytes, files.NameOf(path), DataLimits.Default, findings) is { } source
            ? new TemplateFile(source.File, source.Text)
            : null;

    /// <summary>The paths of all files below a folder ("" for the top), those of a folder before those of its folders; what is no part of a pack is left out.</summary>
    public static IEnumerable<string> PathsBelow(this IFileSource files, string folder) => files.PathsBelow(folder, PackPath.Deepest);

    private static IEnumerable<string> PathsBelow(this IFileSource files, string folder, int depth)
    {
        var prefix = folder.Length == 0 ? "" : folder + "/";
        var own = files.FilesIn(folder).Where(name => !FolderReader.IsLeftOut(name)).Select(name => prefix + name);
        return depth == 0 ? own : own.Concat(files.FoldersIn(folder).Where(name => !FolderReader.IsLeftOut(name)).SelectMany(name => files.PathsBelow(prefix + name, depth - 1)));
    }

    /// <summary>The templates directly in a folder, by file name without the extension.</summary>
    public static Dictionary<string, TemplateFile> ReadPartials(this IFileSource files, string folder, FindingList findings)
    {
        var partials = new Dictionary<string, TemplateFile>(StringComparer.Ordinal);
        foreach (var name in files.FilesIn(folder).Where(name => name.EndsWith(".liquid", StringComparison.Ordinal)))
        {
            if (files.ReadTemplate($"{folder}/{name}", findings) is { } partial)
                partials[name[..^".liquid".Length]] = partial;
        }

        return partials;
    }
}
