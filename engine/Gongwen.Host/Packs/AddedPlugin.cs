using Gongwen.Contracts;
using Gongwen.Engine.Genres;
using Gongwen.Engine.Packs;
using Gongwen.Engine.Packs.Archives;
using Gongwen.Engine.Plugins;

namespace Gongwen.Host.Packs;

/// <summary>Whether a plugin that is to be installed can work beside those there are.</summary>
/// <param name="world">Says where the install is.</param>
/// <param name="stores">Knows the stores.</param>
/// <param name="store">Where it is to be installed.</param>
/// <param name="replaced">The ids of what it replaces there, which is in nobody's way.</param>
internal sealed class AddedPlugin(World world, PackStores stores, PackStore store, IReadOnlyCollection<string> replaced)
{
    /// <summary>False, with a finding, for the folder a plugin is written in: its files are not even looked at.</summary>
    public static bool IsBuilt(string path, string name, FindingList findings)
    {
        var source = Directory.Exists(Path.Combine(path, "obj")) ? "obj/" : Directory.EnumerateFiles(path).Select(file => Path.GetFileName(file)).Where(IsSource).Order(StringComparer.Ordinal).FirstOrDefault();
        if (source is not null)
            findings.Add(StoreFault.PluginSource(name.Length == 0 ? "/" : name, null, source));
        return source is null;
    }

    /// <summary>Finds what would keep it, or another, from working.</summary>
    public void Check(PackContent content, PluginManifest manifest, string title, FindingList findings)
    {
        if (content.Paths.FirstOrDefault(IsSource) is { } source)
            findings.Add(StoreFault.PluginSource(content.NameOf(source), title, source));
        if (manifest.Assembly is { } assembly && !content.Has(assembly))
            findings.Add(StoreFault.NoAssembly(content.NameOf(PluginManifestReader.File), title, assembly));
        var others = Others();
        foreach (var other in others.Plugins.Where(plugin => plugin.Id == manifest.Id).Select(plugin => plugin.Files.Name).Concat(Refused(manifest.Id)).Distinct(StringComparer.Ordinal))
            findings.Add(StoreFault.PluginThere(content.Name, title, other));
        foreach (var id in content.FoldersIn(GenreFolder.FolderName))
            CheckGenre(new GenreFolder(id, content, manifest.Id), others, title, findings);
    }

    private static bool IsSource(string path) => path.EndsWith(".cs", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase);

    private static void CheckGenre(GenreFolder genre, PluginHost others, string title, FindingList findings)
    {
        if (genre.Files.ReadManifest(genre.PathOf("genre.yaml"), findings) is not { } root)
        {
            if (!genre.Files.Has(genre.PathOf("genre.yaml")))
                findings.Add(GenreFault.NoManifest(genre.Files.NameOf(genre.PathOf("genre.yaml"))));
            return;
        }

        var own = new FindingList();
        GenreManifestReader.Read(root, genre.Id, own);
        findings.AddRange(own.Select(finding => finding with { Source = finding.Source ?? title }));
        var name = GenreNames.In(root) ?? genre.Id;
        foreach (var other in others.Genres.Where(folder => folder.Refusal is null && folder.SourceId != genre.SourceId))
        {
            var theirs = GenreNames.In(other.Files.ReadManifest(other.PathOf("genre.yaml"), [])) ?? other.Id;
            if (other.Id == genre.Id || theirs == genre.Id)
                findings.Add(StoreFault.GenreThere(root["id"]?.Location ?? root.Location, title, genre.Id, other.Files.NameOf("")));
            else if (theirs == name || other.Id == name)
                findings.Add(StoreFault.GenreThere(root["name"]?.Location ?? root.Location, title, name, other.Files.NameOf("")));
        }
    }

    private PluginHost Others()
    {
        var stored = stores.PluginsIn(world.CurrentFolder).Where(plugin => plugin.Refusals.Count == 0 && replaced.All(id => plugin.Folder != store.PluginFolder(id)));
        return PluginHost.Scan(new PluginHostOptions(world.PluginFolders) { Stored = [.. stored], Disabled = new HashSet<string>(world.DisabledPlugins, StringComparer.Ordinal) });
    }

    // One that is refused may be mended.
    private IEnumerable<string> Refused(string id) =>
        stores.In(world.CurrentFolder).Where(other => other.Folder != store.Folder && other.PluginFolders.Contains(id, StringComparer.Ordinal)).Select(other => other.PluginShownAs(id));
}
