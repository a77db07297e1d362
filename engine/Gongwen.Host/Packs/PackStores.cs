using System.Collections.Concurrent;
using Gongwen.Contracts;
using Gongwen.Engine.Packs;
using Gongwen.Engine.Packs.Archives;
using Gongwen.Engine.Packs.Trust;
using Gongwen.Engine.Plugins;
using Gongwen.Host.Files;

namespace Gongwen.Host.Packs;

/// <summary>The packs and plugins that are installed for a project or a user, held against the lock, and those a user names. Nothing is read where there is no lock.</summary>
public sealed class PackStores(World world)
{
    private readonly ConcurrentDictionary<string, bool> _answers = new(StringComparer.Ordinal);
    private readonly Lock _asking = new();

    /// <summary>The keys the user trusts.</summary>
    public TrustedKeys Keys { get; } = new(world);

    /// <summary>The user's own store; null when there is no folder for it.</summary>
    public PackStore? User => world.UserFolder is { } folder ? new PackStore(folder, world.Shown(folder), IsUser: true) : null;

    /// <summary>The store of the project a folder belongs to: the nearest folder with gongwen.lock, upward from it; null when there is none.</summary>
    /// <param name="folder">Absolute.</param>
    public PackStore? ProjectOf(string folder)
    {
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            if (File.Exists(Path.Combine(at, PackLock.File)) && at != world.UserFolder)
                return new PackStore(at, Shown(at), IsUser: false);
        }

        return null;
    }

    /// <summary>The store of the current project; a new one in the current folder when there is none yet.</summary>
    public PackStore ProjectOrNew() => ProjectOf(world.CurrentFolder) ?? new PackStore(world.CurrentFolder, "", IsUser: false);

    /// <summary>The right to change a store; null, with a finding, when it can't be had.</summary>
    internal StoreLock? Change(PackStore store, FindingList findings) => StoreLock.Take(store, world.Cancellation, findings);

    /// <summary>The stores that are in effect in a folder: the user's, then the project's.</summary>
    public IEnumerable<PackStore> In(string folder) => new[] { User, ProjectOf(folder) }.OfType<PackStore>();

    /// <summary>
    /// The packs in effect in a folder, from the bottom up: the user's, then the project's; of one id the project's alone. Every file is held
    /// against the lock, and what was held against it is what the packs read. A pack that doesn't fit is a finding and not among them.
    /// </summary>
    public IReadOnlyList<Pack> ActiveIn(string folder, FindingList findings)
    {
        var own = new FindingList();
        var packs = ReadActive(folder, own);
        if (own.HasErrors)
        {
            // What another run installs just now doesn't fit until it has finished.
            foreach (var store in In(folder))
                StoreLock.Await(store, world.Cancellation);
            own = [];
            packs = ReadActive(folder, own);
        }

        findings.AddRange(own);
        return packs;
    }

    private List<Pack> ReadActive(string folder, FindingList findings) =>
        [.. LockedIn(folder, findings).Select(locked => ReadStored(locked.Store, locked.Pack, findings)?.Pack).OfType<Pack>()];

    /// <summary>The packs in effect in a folder as the locks have them, from the bottom up.</summary>
    internal IReadOnlyList<(PackStore Store, LockedPack Pack)> LockedIn(string folder, FindingList findings)
    {
        var packs = new List<(PackStore Store, LockedPack Pack)>();
        foreach (var store in In(folder))
        {
            var locked = store.ReadLock(findings)?.Packs ?? [];
            packs.RemoveAll(below => locked.Any(pack => pack.Id == below.Pack.Id));
            packs.AddRange(locked.Select(pack => (store, pack)));
        }

        return [.. packs.OrderBy(pack => pack.Pack.Level)];
    }

    /// <summary>
    /// The pack a user names: a folder, which is the user's own work and needs no consent; a .gwpack, under the rules of trust; or the id of one
    /// that is installed. Null, with findings, when there is none or it can't be used.
    /// </summary>
    /// <param name="argument">As the user gave it.</param>
    /// <param name="allowUnsigned">True when the user agreed to an archive without a signature.</param>
    /// <param name="findings">Gets why it can't be used.</param>
    /// <param name="authoring">True for the commands of authors, which make no document that goes out: a signature in a folder may be of an earlier state, and nobody need be trusted for an archive.</param>
    public Pack? OpenPack(string argument, bool allowUnsigned, FindingList findings, bool authoring = false)
    {
        if (FindStored(argument) is { } found)
            return ReadStored(found.Store, found.Pack, findings)?.Pack;
        var own = new FindingList();
        var inspected = Inspect(argument, own);
        if (inspected is { IsArchive: false } && authoring)
            own = [];
        findings.AddRange(own);
        if (inspected is null || own.HasErrors || (inspected.IsArchive && !authoring && !Accept(inspected, allowUnsigned, findings)))
            return null;
        // A working copy is read as it stands when it is read, and its author's tools may write to it.
        return inspected.IsArchive ? inspected.Pack : inspected.Pack with { Files = new FolderFiles(world.Resolve(argument), inspected.Content.Name) };
    }

    /// <summary>Reads and checks a folder or .gwpack the user names; null, with findings, when there is none or it can't be read.</summary>
    public InspectedPack? Inspect(string argument, FindingList findings)
    {
        var (path, name) = (world.Resolve(argument), argument.Replace('\\', '/').TrimEnd('/'));
        var isArchive = File.Exists(path);
        if (!isArchive && !Directory.Exists(path))
        {
            findings.Add(StoreFault.NoPack(argument));
            return null;
        }

        var content = isArchive
            ? SafeFile.Read(path, name, PackLimits.Packs.MaxArchiveBytes, size => ArchiveReader.TooLarge(name, size, PackLimits.Packs), findings) is { } bytes ? ArchiveReader.Read(bytes, name, PackLimits.Packs, findings) : null
            : FolderReader.Read(path, name.Length == 0 ? "/" : name, PackLimits.Packs, findings);
        if (content is null || PackReader.Read(content, findings) is not { } pack)
            return null;
        if (isArchive && !content.Has(DigestList.File))
        {
            findings.Add(TrustFault.NoDigests(content.NameOf(DigestList.File)) with { Source = pack.Title });
            return null;
        }

        return new InspectedPack(pack, content, PackTrust.Of(pack, content, id => Keys.Find(id, findings), findings), argument, isArchive);
    }

    /// <summary>The rules of trust: a key that isn't trusted stops, a pack without a signature needs consent. False, with a finding, when it stops.</summary>
    internal bool Accept(InspectedPack inspected, bool allowUnsigned, FindingList findings)
    {
        var (pack, trust) = (inspected.Pack, inspected.Trust);
        if (trust.State == TrustState.UnknownKey)
            findings.Add(TrustFault.UnknownKey(inspected.ShownAs, pack.Title, trust.Key!.Id));
        else if (trust.State == TrustState.Unsigned && !allowUnsigned && !Asked(inspected))
            findings.Add(TrustFault.Unsigned(inspected.ShownAs, pack.Title));
        else
            return trust.State is TrustState.Trusted or TrustState.Unsigned;
        return false;
    }

    // Once in a run, whatever thread comes first.
    private bool Asked(InspectedPack inspected)
    {
        lock (_asking)
        {
            return _answers.GetOrAdd(inspected.ShownAs, _ => Consent.Given(world, new(
                $"模板包 {inspected.Pack.Title}（{inspected.ShownAs}）没有签名，说不清是谁做的。确认来源可靠、照样使用吗？",
                $"The pack {inspected.Pack.Title} ({inspected.ShownAs}) isn't signed, nothing says who made it. Do you know where it comes from and want it all the same?")));
        }
    }

    /// <summary>An installed pack by its id, the project's before the user's; null when the word is no such id, or a file or folder of that name is meant.</summary>
    internal (PackStore Store, LockedPack Pack)? FindStored(string word)
    {
        if (!ManifestNode.IsId(word) || Directory.Exists(world.Resolve(word)) || File.Exists(world.Resolve(word)))
            return null;
        foreach (var store in In(world.CurrentFolder).Reverse())
        {
            if (store.ReadLock([])?.Packs.FirstOrDefault(pack => pack.Id == word) is { } pack)
                return (store, pack);
        }

        return null;
    }

    /// <summary>An installed pack, every file held against the lock; null, with findings, when one differs.</summary>
    internal InspectedPack? ReadStored(PackStore store, LockedPack locked, FindingList findings) => ReadStored(store, locked, findings, out _);

    /// <summary>The same, and what differs from the lock; null when nothing could be compared.</summary>
    internal InspectedPack? ReadStored(PackStore store, LockedPack locked, FindingList findings, out DigestDifference? difference)
    {
        difference = null;
        var (folder, shown, own) = (store.PackFolder(locked.Id, locked.Version), store.PackShownAs(locked.Id, locked.Version), new FindingList());
        if (!Directory.Exists(folder))
        {
            findings.Add(StoreFault.Gone(locked, shown));
            return null;
        }

        var content = FolderReader.Read(folder, shown, PackLimits.Packs, own, everything: true);
        if (content is not null)
        {
            difference = DigestDifference.Of(locked.Files, DigestsOf(content));
            own.AddRange(difference.Changed.Select(path => StoreFault.Changed(locked, content.NameOf(path), path)));
            own.AddRange(difference.Missing.Select(path => StoreFault.Missing(locked, content.NameOf(path), path)));
            own.AddRange(difference.Added.Select(path => StoreFault.Added(locked, content.NameOf(path), path)));
        }

        var pack = own.HasErrors ? null : PackReader.Read(content!, own);
        if (pack is not null && (pack.Id != locked.Id || pack.Version != locked.Version))
            own.Add(StoreFault.OtherPack(locked, shown, pack.Title));
        findings.AddRange(own.Select(finding => finding with { Source = finding.Source ?? locked.Title }));
        return own.HasErrors ? null : new InspectedPack(pack! with { Level = locked.Level }, content!, new PackTrust(locked.KeyId is null ? TrustState.Unsigned : TrustState.Trusted, null, null), shown, IsArchive: false);
    }

    /// <summary>The digests of all files, as a lock has them.</summary>
    internal static IReadOnlyList<KeyValuePair<string, string>> DigestsOf(PackContent content) =>
        [.. content.Paths.Select(path => KeyValuePair.Create(path, DigestList.DigestOf(path, content[path]!)))];

    /// <summary>The plugins of the stores in effect in a folder. One that differs from the lock, is in no lock, or lies in a project and has not this user's consent, says why it is refused.</summary>
    internal IReadOnlyList<StoredPlugin> PluginsIn(string folder)
    {
        var plugins = new List<StoredPlugin>();
        foreach (var store in In(folder).Where(store => store.PluginFolders.Count > 0))
        {
            var found = PluginsOf(store);
            if (found.Exists(plugin => plugin.Refusals.Count > 0))
            {
                StoreLock.Await(store, world.Cancellation);
                found = PluginsOf(store);
            }

            plugins.AddRange(found);
        }

        return plugins;
    }

    /// <summary>Why the code of a plugin its author works on must not run; nothing when it may. In a store it is held against the lock, elsewhere the user must have agreed to these bytes, or agrees now.</summary>
    /// <param name="path">The plugin's folder, absolute.</param>
    /// <param name="shown">What messages call it.</param>
    /// <param name="manifest">Its manifest.</param>
    /// <param name="allowCode">True when the user agreed on the command line.</param>
    internal IReadOnlyList<Finding> RefusalsOf(string path, string shown, PluginManifest manifest, bool allowCode)
    {
        if (PluginsIn(path).FirstOrDefault(plugin => plugin.Folder == path) is { } stored)
            return stored.Refusals;
        if (manifest.Assembly is null || !File.Exists(Path.Combine(path, manifest.Assembly)) || world.PluginFolders.Contains(Path.GetDirectoryName(path), StringComparer.Ordinal))
            return [];
        var findings = new FindingList();
        if (FolderReader.Read(path, shown, PackLimits.Plugins, findings, everything: true) is not { } content)
            return [.. findings];
        var plugin = new LockedPlugin(manifest.Id, manifest.Version, "", DigestsOf(content));
        if (IsAgreedTo(plugin, findings) || findings.HasErrors || allowCode)
            return [.. findings];
        return Consent.Given(world, new($"插件 {plugin.Title}（{shown}）是程序，会在这台电脑上以你的权限运行。确认来源可靠、运行吗？", $"The plugin {plugin.Title} ({shown}) is code and will run on this machine with your rights. Do you know where it comes from and want it run?"))
            ? [] : [StoreFault.CodeNotRun(shown, plugin.Title)];
    }

    // A project's lock comes with the project; it counts alone only where nothing can be kept for the user.
    private bool IsAgreedTo(LockedPlugin plugin, FindingList findings)
    {
        var agreed = User is { } user ? user.ReadLock(findings) : ProjectOf(world.CurrentFolder)?.ReadLock(findings);
        return agreed is not null && (agreed.Consents.Contains(plugin.Digest, StringComparer.Ordinal) || agreed.Plugins.Any(known => known.Digest == plugin.Digest));
    }

    private List<StoredPlugin> PluginsOf(PackStore store)
    {
        var faults = new FindingList();
        var packLock = store.ReadLock(faults);
        var consents = store.IsUser || User is null ? null : User.ReadLock(faults)?.Consents ?? [];
        var plugins = new List<StoredPlugin>();
        foreach (var id in store.PluginFolders)
        {
            var (path, shown) = (store.PluginFolder(id), store.PluginShownAs(id));
            var locked = packLock?.Plugins.FirstOrDefault(plugin => plugin.Id == id);
            plugins.Add(new StoredPlugin(path, shown, faults.HasErrors ? [.. faults]
                : locked is null ? [StoreFault.PluginNotLocked(id, shown)]
                : consents?.Contains(locked.Digest, StringComparer.Ordinal) == false ? [StoreFault.PluginWithoutConsent(locked, shown)]
                : DifferencesOf(locked, path, shown)));
        }

        return plugins;
    }

    private static IReadOnlyList<Finding> DifferencesOf(LockedPlugin locked, string path, string shown)
    {
        var findings = new FindingList();
        if (FolderReader.Read(path, shown, PackLimits.Plugins, findings, everything: true) is { } content)
        {
            var difference = DigestDifference.Of(locked.Files, DigestsOf(content));
            findings.AddRange(difference.Changed.Select(file => StoreFault.PluginChanged(locked, content.NameOf(file), file)));
            findings.AddRange(difference.Missing.Select(file => StoreFault.PluginMissing(locked, content.NameOf(file), file)));
            findings.AddRange(difference.Added.Select(file => StoreFault.PluginAdded(locked, content.NameOf(file), file)));
            // What isn't in the lock isn't loaded, whatever a manifest names.
            if (findings.Count == 0 && PluginManifestReader.Read(content, [])?.Assembly is { } assembly && locked.Files.All(file => file.Key != assembly))
                findings.Add(StoreFault.PluginAdded(locked, content.NameOf(assembly), assembly));
        }

        return [.. findings];
    }

    // From the current folder, so that an editor finds the file; "" for the current folder itself.
    private string Shown(string folder)
    {
        var relative = Path.GetRelativePath(world.CurrentFolder, folder).Replace('\\', '/');
        return relative == "." ? "" : relative;
    }
}
