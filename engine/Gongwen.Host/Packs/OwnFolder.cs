using Gongwen.Contracts;
using Gongwen.Engine.Packs;

namespace Gongwen.Host.Packs;

/// <summary>What lies beside a report and replaces files of packs and plugins for it: genres/, layouts/, partials/.</summary>
public static class OwnFolder
{
    private static readonly string[] Folders = ["genres", "layouts", "partials"];

    /// <summary>The folder as the uppermost layer; null when there is nothing of a pack in it.</summary>
    /// <param name="folder">Absolute.</param>
    /// <param name="shownAs">As messages call it; "" for the current folder.</param>
    public static Pack? Of(string folder, string shownAs) =>
        Array.Exists(Folders, name => Directory.Exists(Path.Combine(folder, name)))
            ? new Pack(".", "", "0.0.0", null, null, new FolderFiles(folder, shownAs.Length == 0 ? "." : shownAs)) { Level = PackLevel.Report }
            : null;

    /// <summary>A note that names what is replaced; null when no file of the folder takes part.</summary>
    public static Finding? Note(Pack own)
    {
        var files = Folders.SelectMany(folder => Below(own.Files, folder)).ToList();
        return files.Count == 0 ? null : PackFault.OwnFolder(own.Files.NameOf(files[0]), files.Count - 1);
    }

    private static IEnumerable<string> Below(IFileSource files, string folder) =>
        files.FilesIn(folder).Select(name => $"{folder}/{name}").Concat(files.FoldersIn(folder).SelectMany(name => Below(files, $"{folder}/{name}")));
}
