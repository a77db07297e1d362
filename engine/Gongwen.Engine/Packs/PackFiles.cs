using Gongwen.Contracts;
using Gongwen.Engine.Data;
using Gongwen.Engine.Genres;

namespace Gongwen.Engine.Packs;

/// <summary>Reads the files of a plugin or pack as what they are.</summary>
internal static class PackFiles
{
    /// <summary>A YAML file; null when there is none, or when it can't be read, which is then a finding.</summary>
    public static DataNode? ReadYaml(this IFileSource files, string path, FindingList findings)
    {
        // A list of its own: the reader takes an error in it for one of this file.
        var own = new FindingList();
        var root = files.Read(path, own) is { } bytes ? DataReader.Read(bytes, files.NameOf(path), DataLimits.Default, own) : null;
        findings.AddRange(own);
        return root;
    }

    /// <summary>As <see cref="ReadYaml"/>; a blank file is an object without keys, so that all its required keys are reported.</summary>
    public static DataNode? ReadManifest(this IFileSource files, string path, FindingList findings)
    {
        var own = new FindingList();
        var root = files.ReadYaml(path, own);
        if (root is null && own.Count == 1 && own.First().RuleId == "GW1001")
            return DataNode.OfObject([], own.First().Location!);
        findings.AddRange(own);
        return root;
    }

    /// <summary>A template; null when there is none, or when it can't be read, which is then a finding.</summary>
    public static TemplateFile? ReadTemplate(this IFileSource files, string path, FindingList findings) =>
        files.Read(path, findings) is { } bytes && TextDecoder.Decode(bytes, files.NameOf(path), DataLimits.Default, findings) is { } source
            ? new TemplateFile(source.File, source.Text)
            : null;

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
