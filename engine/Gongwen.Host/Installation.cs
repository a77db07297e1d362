using System.Collections.Concurrent;
using Gongwen.Contracts;
using Gongwen.Engine.Genres;
using Gongwen.Engine.Packs;
using Gongwen.Engine.Plugins;
using Gongwen.Host.Controls;
using Gongwen.Host.Packs;
using Gongwen.Host.Watch;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Gongwen.Host;

/// <summary>The install folder: the program's plugins and its base pack, and the packs laid over them; each looked at when it is first asked for.</summary>
public sealed class Installation
{
    private const string BasePack = "gbt9704";

    private readonly World _world;
    private readonly PackStores _stores;
    private readonly ILogger _log;
    private readonly KeptPlugins? _kept;
    private readonly Lazy<PluginHost> _plugins;
    private readonly Lazy<Pack> _basePack;
    private readonly ConcurrentDictionary<string, Lazy<PacksOfFolder>> _packs = new(StringComparer.Ordinal);

    /// <param name="world">Says where the install is.</param>
    /// <param name="stores">Knows the packs and plugins that are installed.</param>
    /// <param name="log">Gets what is looked at; null logs nothing.</param>
    public Installation(World world, PackStores stores, ILogger<Installation>? log = null)
        : this(world, stores, log, kept: null)
    {
    }

    /// <param name="world">Says where the install is.</param>
    /// <param name="stores">Knows the packs and plugins that are installed.</param>
    /// <param name="log">Gets what is looked at; null logs nothing.</param>
    /// <param name="kept">The plugins of a watch; null scans for them.</param>
    internal Installation(World world, PackStores stores, ILogger<Installation>? log, KeptPlugins? kept)
    {
        (_world, _stores, _kept) = (world, stores, kept);
        Projects = new ProjectFiles(world);
        _log = log ?? NullLogger<Installation>.Instance;
        _plugins = new Lazy<PluginHost>(ScanPlugins);
        _basePack = new Lazy<Pack>(ReadBasePack);
    }

    /// <summary>The plugins there are, usable or not.</summary>
    internal PluginHost Plugins => _plugins.Value;

    /// <summary>What projects set about their checks.</summary>
    internal ProjectFiles Projects { get; }

    /// <summary>The install's own pack, which all others lie over.</summary>
    internal Pack Base => _basePack.Value;

    /// <summary>The packs in effect in the current folder and those named over them; null, with findings, when one can't be used.</summary>
    /// <param name="named">As the user gave them, each over those before it.</param>
    /// <param name="findings">Gets the faults of the packs.</param>
    public ActivePacks? PacksWith(IReadOnlyList<string> named, FindingList findings) => PacksFor(_world.CurrentFolder, "", named, findings);

    /// <summary>The packs in effect for the reports of a folder; null, with findings, when one can't be used.</summary>
    /// <param name="folder">Absolute.</param>
    /// <param name="shownAs">As messages call it; "" for the current folder.</param>
    /// <param name="named">The packs named for the run as the user gave them, each over those before it.</param>
    /// <param name="findings">Gets the faults of the packs, at every call.</param>
    public ActivePacks? PacksFor(string folder, string shownAs, IReadOnlyList<string> named, FindingList findings)
    {
        var key = OwnFolder.Exists(folder) ? folder : "";
        var stores = string.Join('\0', _stores.In(folder).Select(store => store.Folder));
        var packs = _packs.GetOrAdd($"{key}\0{stores}\0{string.Join('\0', named)}", _ => new Lazy<PacksOfFolder>(() => ReadPacks(folder, shownAs, named))).Value;
        findings.AddRange(packs.Findings);
        return packs.Packs;
    }

    /// <summary>A pack as the user named it; null, with findings, when it can't be used.</summary>
    /// <param name="argument">A folder, a .gwpack or the id of an installed one.</param>
    /// <param name="findings">Gets why it can't be used.</param>
    /// <param name="authoring">True for the commands of authors, see <see cref="PackStores.OpenPack"/>.</param>
    public Pack? OpenPack(string argument, FindingList findings, bool authoring = false) => _stores.OpenPack(argument, allowUnsigned: false, findings, authoring);

    /// <summary>A pack with those it stands on and nothing else.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="others">Packs to look for its bases in.</param>
    /// <param name="findings">Gets what it stands on and isn't there.</param>
    public ActivePacks PacksUnder(Pack pack, IReadOnlyList<Pack> others, FindingList findings) =>
        // The base pack itself has authors too.
        pack.Id == BasePack ? new(Plugins, PackStack.Of(pack)) :
        new(Plugins, PackStack.Of(_basePack.Value, [], [.. InstalledBasesOf([pack, .. others], findings), .. others, pack], findings));

    /// <summary>True for the folder of a plugin.</summary>
    internal bool IsPlugin(string argument) => File.Exists(Path.Combine(_world.Resolve(argument), PluginManifestReader.File));

    /// <summary>A plugin its author works on, with the install's plugins but not those of stores, where a build of it may lie already; null, with findings, when its manifest has a fault.</summary>
    /// <param name="argument">Its folder as the user gave it.</param>
    /// <param name="allowCode">True when the user agreed to run its code.</param>
    /// <param name="findings">Gets why it can't be used.</param>
    internal AuthoredPack? OpenPlugin(string argument, bool allowCode, FindingList findings)
    {
        var folder = Path.TrimEndingDirectorySeparator(_world.Resolve(argument));
        var files = new FolderFiles(folder, argument.Replace('\\', '/').TrimEnd('/'));
        if (PluginManifestReader.Read(files, findings) is not { } manifest)
            return null;
        if (_stores.RefusalsOf(folder, files.Name, manifest, allowCode) is { Count: > 0 } refusals)
        {
            findings.AddRange(refusals);
            return null;
        }

        // It stands in for the installed one of its id.
        var others = PluginHost.Scan(PluginHostOptions.OfProgram(OwnPlugins)).Plugins.Where(plugin => plugin.Id != manifest.Id);
        var host = PluginHost.Scan(new PluginHostOptions([]) { Stored = [.. others.Select(plugin => new StoredPlugin(plugin.Files.Root, plugin.Files.Name, []) { IsOwn = true }), new StoredPlugin(folder, files.Name, []) { IsOwn = Path.GetDirectoryName(folder) == OwnPlugins }] });
        findings.AddRange(host.Plugins.First(plugin => plugin.Id == manifest.Id).Findings);
        var pack = new Pack(manifest.Id, manifest.Name, manifest.Version, manifest.Description, manifest.Author, files) { Level = PackLevel.Plugin };
        return new AuthoredPack(pack, new ActivePacks(host, PackStack.Of(_basePack.Value)));
    }

    /// <summary>The genres of the plugins under the base pack alone, as the plugins' authors meant them.</summary>
    internal GenreCatalog PluginGenres => new(Plugins.Genres, PackStack.Of(_basePack.Value).SharedParts([]));

    private string OwnPlugins => Path.Combine(_world.InstallFolder, "plugins");

    // Those that are installed need not be named; nothing is read when none is missing.
    private List<Pack> InstalledBasesOf(List<Pack> packs, FindingList findings)
    {
        List<Pack> found = [];
        IReadOnlyList<Pack>? installed = null;
        for (var index = 0; index < packs.Count; index++)
        {
            foreach (var reference in packs[index].Base.Where(reference => reference.Id != BasePack && packs.TrueForAll(pack => pack.Id != reference.Id)))
            {
                installed ??= _stores.ActiveIn(_world.CurrentFolder, findings);
                if (installed.FirstOrDefault(pack => pack.Id == reference.Id) is { } based)
                    found.Insert(0, based);
            }

            packs.AddRange(found.Except(packs).ToList());
        }

        return found;
    }

    // A pack with a layout at fault isn't used, whether the layout is asked for or not: a file under a wrong name would do nothing, in silence.
    private PacksOfFolder ReadPacks(string folder, string shownAs, IReadOnlyList<string> named)
    {
        var findings = new FindingList();
        var over = new List<Pack>();
        foreach (var argument in named)
        {
            if (OpenPack(argument, findings) is { } pack)
                over.Add(pack);
        }

        var notes = new FindingList();
        if (OwnFolder.Exists(folder) && OwnFolder.Read(folder, shownAs, notes) is { } own)
            over.Add(own);
        var active = _stores.ActiveIn(folder, findings);
        var stack = over.Count + active.Count == 0 ? PackStack.Of(_basePack.Value) : PackStack.Of(_basePack.Value, active, over, findings);
        if (!findings.HasErrors && over.Count + active.Count > 0)
        {
            stack.Layouts.CheckPacks(findings);
            // The folder of no genre would do nothing, in silence.
            findings.AddRange(stack.GenresOver(Plugins.Genres).Select(folder => folder.Refusal).OfType<Finding>().Where(refusal => refusal.RuleId == "GW8012").Select(refusal => refusal with { Severity = Severity.Warning }));
        }

        findings.AddRange(notes);
        findings = findings.Changed(stack.Attributed);
        return new PacksOfFolder(findings.HasErrors ? null : new ActivePacks(Plugins, stack), findings);
    }

    private PluginHost ScanPlugins()
    {
        var folders = _world.PluginFolders;
        var options = new PluginHostOptions(folders) { Own = OwnPlugins, Stored = _stores.PluginsIn(_world.CurrentFolder), Disabled = new HashSet<string>(_world.DisabledPlugins, StringComparer.Ordinal) };
        var host = _kept?.Get(options) ?? PluginHost.Scan(options);
        if (_log.IsEnabled(LogLevel.Debug))
            _log.LogDebug("plugins in {Folders}: {Plugins}", string.Join(", ", folders), string.Join(", ", host.Plugins.Select(plugin => $"{plugin.Id} {plugin.State}")));
        return host;
    }

    private Pack ReadBasePack()
    {
        var findings = new FindingList();
        var folder = Path.Combine(_world.InstallFolder, "templates", BasePack);
        if (PackReader.Read(new FolderFiles(folder, folder), findings) is not { } pack)
            throw new BrokenInstallException(findings);
        if (_log.IsEnabled(LogLevel.Debug))
            _log.LogDebug("base pack {Pack} {Version} in {Folder}", pack.Id, pack.Version, folder);
        return pack;
    }

    private sealed record PacksOfFolder(ActivePacks? Packs, FindingList Findings);
}
