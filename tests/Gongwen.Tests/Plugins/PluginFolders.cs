using Gongwen.Tests.Conventions;

namespace Gongwen.Tests.Plugins;

/// <summary>
/// Makes the plugin folders of a case in a temporary folder: those of the case all-is-well with the case's own files laid over them.
/// remove.txt lists what is taken away; assemblies.txt in a plugin's folder lists the assemblies it is given.
/// </summary>
internal sealed class PluginFolders : IDisposable
{
    private PluginFolders(string root) => Root = root;

    /// <summary>The folder whose sub-folders are plugins.</summary>
    public string Root { get; }

    public static string CasesFolder => RepositoryFiles.Of("tests", "Gongwen.Tests", "Cases", "9-plugins");

    public static PluginFolders Make(string caseName, string folderName = "plugins")
    {
        var folders = new PluginFolders(Path.Combine(Directory.CreateTempSubdirectory("gongwen-").FullName, folderName));
        var ofCase = Path.Combine(CasesFolder, caseName);
        CopyFolder(Path.Combine(CasesFolder, "all-is-well", "plugins"), folders.Root);
        var remove = Path.Combine(ofCase, "remove.txt");
        foreach (var line in File.Exists(remove) ? File.ReadAllLines(remove) : [])
        {
            var path = Path.Combine(folders.Root, line);
            if (Directory.Exists(path))
                Directory.Delete(path, recursive: true);
            else
                File.Delete(path);
        }

        if (Directory.Exists(Path.Combine(ofCase, "plugins")))
            CopyFolder(Path.Combine(ofCase, "plugins"), folders.Root);
        foreach (var list in Directory.EnumerateFiles(folders.Root, "assemblies.txt", SearchOption.AllDirectories).ToList())
        {
            foreach (var name in File.ReadAllLines(list))
                File.Copy(AssemblyFile(name), Path.Combine(Path.GetDirectoryName(list)!, name));
            File.Delete(list);
        }

        return folders;
    }

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(Root)!, recursive: true);

    private static string AssemblyFile(string name)
    {
        var fixture = Path.Combine(AppContext.BaseDirectory, "fixtures", name);
        return File.Exists(fixture) ? fixture : Path.Combine(AppContext.BaseDirectory, name);
    }

    private static void CopyFolder(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }
}
