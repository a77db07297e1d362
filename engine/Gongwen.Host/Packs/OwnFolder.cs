using Gongwen.Contracts;
using Gongwen.Engine.Packs;
using Gongwen.Engine.Packs.Archives;

namespace Gongwen.Host.Packs;

/// <summary>What lies beside a report and replaces files of packs and plugins for it: genres/, layouts/, partials/.</summary>
public static class OwnFolder
{
    private static readonly string[] Folders = ["genres", "layouts", "partials"];

    /// <summary>True when something of a pack lies in a folder.</summary>
    /// <param name="folder">Absolute.</param>
    public static bool Exists(string folder) => Array.Exists(Folders, name => Directory.Exists(Path.Combine(folder, name)));

    /// <summary>The folder as the uppermost layer, under the rules for all packs; null, with findings, when it breaks them.</summary>
    /// <param name="folder">Absolute.</param>
    /// <param name="shownAs">As messages call it; "" for the current folder.</param>
    /// <param name="findings">Gets what it breaks, else a note that names what is replaced.</param>
    public static Pack? Read(string folder, string shownAs, FindingList findings)
    {
        var name = shownAs.Length == 0 ? "." : shownAs.Replace('\\', '/');
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var part in Folders.Where(part => Directory.Exists(Path.Combine(folder, part))))
        {
            if (FolderReader.Read(Path.Combine(folder, part), $"{name}/{part}", PackLimits.Packs, findings) is not { } content)
                continue;
            foreach (var path in content.Paths)
                files[$"{part}/{path}"] = content[path]!;
        }

        if (findings.HasErrors)
            return null;
        var pack = new Pack(".", "", "0.0.0", null, null, new PackContent(name, files)) { Level = PackLevel.Report };
        if (files.Keys.Order(StringComparer.Ordinal).FirstOrDefault() is { } first)
            findings.Add(PackFault.OwnFolder(pack.Files.NameOf(first), files.Count - 1));
        return pack;
    }
}
