using Gongwen.Contracts;
using Gongwen.Engine.Genres;
using Gongwen.Engine.Packs;
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
    /// <param name="force">True to replace a newer version, or another content of the same version.</param>
    /// <param name="former">What it takes the place of: the same plugin under another id.</param>
    /// <param name="findings">Gets why it is refused.</param>
    public LockedPlugin? Add(PackStore store, string argument, bool allowCode, bool force, out IReadOnlyList<LockedPlugin> former, FindingList findings)
    {
        former = [];
        var (path, name) = (world.Resolve(argument), argument.Replace('\\', '/').TrimEnd('/'));
        var own = new FindingList();
        if (!AddedPlugin.IsBuilt(path, name, own) || FolderReader.Read(path, name, PackLimits.Plugins, own) is not { } content || PluginManifestReader.Read(content, own) is not { } manifest)
        {
            findings.AddRange(own);
            return null;
        }

        var added = new LockedPlugin(manifest.Id, manifest.Version, Path.GetFileName(name), PackStores.DigestsOf(content));
        own.AddRange(PluginHost.Scan(new PluginHostOptions([]) { Stored = [new StoredPlugin(path, name, [])] }).Plugins[0].Findings);
        if (store.ReadLock(own) is { } before)
        {
            new AddedPlugin(world, stores, store, [added.Id, .. before.Plugins.Where(other => IsFormer(other, added, path)).Select(other => other.Id)]).Check(content, manifest, added.Title, own);
            MayReplace(before, added, name, force, own);
        }

        if (!own.HasErrors && !allowCode && !Consent.Given(world, new($"插件 {added.Title}（{name}）是程序，会在这台电脑上以你的权限运行。确认来源可靠、安装吗？", $"The plugin {added.Title} ({name}) is code and will run on this machine with your rights. Do you know where it comes from and want it installed?")))
            own.Add(StoreFault.CodeWithoutConsent(name, added.Title));
        findings.AddRange(own);
        if (own.HasErrors)
            return null;
        // Nobody waits for the store while a person thinks.
        using var changing = stores.Change(store, findings);
        if (changing is null || store.ReadLock(findings) is not { } packLock || !MayReplace(packLock, added, name, force, findings))
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

    /// <summary>Takes a plugin and the consent to its code out. Null when it isn't there, or, with findings, when a lock can't be read or written.</summary>
    public LockedPlugin? Remove(PackStore store, string id, FindingList findings)
    {
        using var changing = stores.Change(store, findings);
        if (changing is null || store.ReadLock(findings) is not { } packLock || packLock.Plugins.FirstOrDefault(plugin => plugin.Id == id) is not { } known
            || !store.WriteLock(packLock with { Plugins = [.. packLock.Plugins.Where(plugin => plugin.Id != id)] }, findings))
            return null;
        SafeFolder.Delete(store.PluginFolder(id));
        return store.IsUser || SetConsent(known.Digest, given: false, findings) ? known : null;
    }

    private static bool MayReplace(PackLock packLock, LockedPlugin added, string name, bool force, FindingList findings)
    {
        if (force || packLock.Plugins.FirstOrDefault(plugin => plugin.Id == added.Id) is not { } known)
            return true;
        if (VersionSpan.IsLower(added.Version, known.Version))
            findings.Add(StoreFault.Older(name, known.Title, added.Title));
        else if (added.Version == known.Version && added.Digest != known.Digest)
            findings.Add(StoreFault.SameVersion(name, added.Title));
        else
            return true;
        return false;
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
    private bool Agree(PackStore store, LockedPlugin added, FindingList findings) => store.IsUser || SetConsent(added.Digest, given: true, findings);

    private bool SetConsent(string digest, bool given, FindingList findings)
    {
        if (stores.User is not { } user)
            return true;
        if (user.ReadLock(findings) is not { } before)
            return false;
        if (before.Consents.Contains(digest, StringComparer.Ordinal) == given)
            return true;
        using var changing = stores.Change(user, findings);
        if (changing is null || user.ReadLock(findings) is not { } own)
            return false;
        var others = own.Consents.Where(consent => consent != digest);
        return user.WriteLock(own with { Consents = [.. (given ? others.Append(digest) : others).Order(StringComparer.Ordinal)] }, findings);
    }
}
