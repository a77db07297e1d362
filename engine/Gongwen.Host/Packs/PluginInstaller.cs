using Gongwen.Contracts;
using Gongwen.Engine.Genres;
using Gongwen.Engine.Packs.Archives;
using Gongwen.Engine.Packs.Trust;
using Gongwen.Engine.Plugins;
using Gongwen.Host.Files;

namespace Gongwen.Host.Packs;

/// <summary>Puts plugins into a store and takes them out. A plugin is code: it is installed with consent alone, and runs only while every byte is the one agreed to.</summary>
/// <param name="world">Asks for consent.</param>
/// <param name="stores">Knows the stores.</param>
public sealed class PluginInstaller(World world, PackStores stores)
{
    /// <summary>Adds a built plugin. Null, with findings, when it is refused.</summary>
    /// <param name="store">Where to.</param>
    /// <param name="argument">The folder as the user gave it.</param>
    /// <param name="allowCode">True when the user agreed to run its code.</param>
    /// <param name="former">What it takes the place of: the same plugin under another id.</param>
    /// <param name="findings">Gets why it is refused.</param>
    public LockedPlugin? Add(PackStore store, string argument, bool allowCode, out IReadOnlyList<LockedPlugin> former, FindingList findings)
    {
        former = [];
        var (path, name) = (world.Resolve(argument), argument.Replace('\\', '/').TrimEnd('/'));
        var own = new FindingList();
        if (FolderReader.Read(path, name, PackLimits.Plugins, own) is not { } content || PluginManifestReader.Read(content, own) is not { } manifest)
        {
            findings.AddRange(own);
            return null;
        }

        var plugin = PluginHost.Scan(new PluginHostOptions([]) { Stored = [new StoredPlugin(path, name, [])] }).Plugins[0];
        own.AddRange(plugin.Findings);
        var added = new LockedPlugin(manifest.Id, manifest.Version, Path.GetFileName(name), PackStores.DigestsOf(content));
        foreach (var other in OthersOf(store, added))
            own.Add(StoreFault.PluginThere(name, added.Title, other));
        if (!own.HasErrors && !allowCode && !Consent.Given(world, new($"插件 {added.Title}（{name}）是程序，会在这台电脑上以你的权限运行。确认来源可靠、安装吗？", $"The plugin {added.Title} ({name}) is code and will run on this machine with your rights. Do you know where it comes from and want it installed?")))
            own.Add(StoreFault.CodeWithoutConsent(name, added.Title));
        findings.AddRange(own);
        if (own.HasErrors || store.ReadLock(findings) is not { } packLock)
            return null;
        List<LockedPlugin> replaced = [.. packLock.Plugins.Where(other => IsFormer(other, added, path))];
        if (!SafeFolder.Write(store.PluginFolder(added.Id), content, store.PluginShownAs(added.Id), findings)
            || !store.WriteLock((packLock with { Plugins = [.. packLock.Plugins.Except(replaced)] }).With(added), findings)
            || !Agree(store, added, findings))
            return null;
        foreach (var one in replaced)
            SafeFolder.Delete(store.PluginFolder(one.Id));
        former = replaced;
        return added;
    }

    /// <summary>Takes a plugin out. Null when it isn't there, or, with findings, when the lock can't be read or written.</summary>
    public static LockedPlugin? Remove(PackStore store, string id, FindingList findings)
    {
        if (store.ReadLock(findings) is not { } packLock || packLock.Plugins.FirstOrDefault(plugin => plugin.Id == id) is not { } known
            || !store.WriteLock(packLock with { Plugins = [.. packLock.Plugins.Where(plugin => plugin.Id != id)] }, findings))
            return null;
        SafeFolder.Delete(store.PluginFolder(id));
        return known;
    }

    // Its author gave it another id: it came from the same folder, or its build left it beside this one, and it brings the same genre, so that neither could be used.
    private static bool IsFormer(LockedPlugin other, LockedPlugin added, string path)
    {
        if (other.Id == added.Id || !GenresOf(other).Intersect(GenresOf(added), StringComparer.Ordinal).Any())
            return false;
        var parent = Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(path)) ?? "";
        return other.From == added.From || (parent.EndsWith(Path.Combine("bin", "plugins"), StringComparison.Ordinal) && Directory.Exists(Path.Combine(parent, other.From)));
    }

    private static IEnumerable<string> GenresOf(LockedPlugin plugin) =>
        plugin.Files.Select(file => file.Key.Split('/')).Where(parts => parts is [GenreFolder.FolderName, _, _, ..]).Select(parts => parts[1]).Distinct(StringComparer.Ordinal);

    // A project's lock comes with the project; that this user agreed is kept where only the user writes.
    private bool Agree(PackStore store, LockedPlugin added, FindingList findings)
    {
        if (store.IsUser || stores.User is not { } user)
            return true;
        if (user.ReadLock(findings) is not { } own)
            return false;
        return own.Consents.Contains(added.Digest, StringComparer.Ordinal) || user.WriteLock(own with { Consents = [.. own.Consents.Append(added.Digest).Order(StringComparer.Ordinal)] }, findings);
    }

    private IEnumerable<string> OthersOf(PackStore store, LockedPlugin added)
    {
        var folders = new[] { Path.Combine(world.InstallFolder, "plugins"), world.FurtherPlugins is { Length: > 0 } further ? world.Resolve(further) : null }.OfType<string>().ToList();
        foreach (var plugin in PluginHost.Scan(new PluginHostOptions(folders)).Plugins.Where(plugin => plugin.Id == added.Id))
            yield return plugin.Files.Name;
        foreach (var other in stores.In(world.CurrentFolder).Where(other => other.Folder != store.Folder && other.PluginFolders.Contains(added.Id, StringComparer.Ordinal)))
            yield return other.PluginShownAs(added.Id);
    }
}
