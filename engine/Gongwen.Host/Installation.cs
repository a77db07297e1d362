using Gongwen.Contracts;
using Gongwen.Engine.Layouts;
using Gongwen.Engine.Packs;
using Gongwen.Engine.Pipeline;
using Gongwen.Engine.Plugins;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Gongwen.Host;

/// <summary>The install folder: the program's plugins and its base pack, each looked at when it is first asked for.</summary>
public sealed class Installation
{
    private const string BasePack = "gbt9704";

    private readonly World _world;
    private readonly ILogger _log;
    private readonly Lazy<PluginHost> _plugins;
    private readonly Lazy<Pack> _basePack;
    private readonly Lazy<ReportPipeline> _pipeline;

    /// <param name="world">Says where the install is.</param>
    /// <param name="log">Gets what is looked at; null logs nothing.</param>
    public Installation(World world, ILogger<Installation>? log = null)
    {
        _world = world;
        _log = log ?? NullLogger<Installation>.Instance;
        _plugins = new Lazy<PluginHost>(ScanPlugins);
        _basePack = new Lazy<Pack>(ReadBasePack);
        _pipeline = new Lazy<ReportPipeline>(() => PipelineWith(Library.Read));
    }

    /// <summary>The plugins there are, usable or not.</summary>
    internal PluginHost Plugins => _plugins.Value;

    /// <summary>The pipeline over all plugins' genres.</summary>
    public ReportPipeline Pipeline => _pipeline.Value;

    /// <summary>The layouts of the base pack.</summary>
    public LayoutLibrary Library => new([_basePack.Value.Layouts(isStandard: true)]);

    /// <summary>The layouts of the base pack and of further packs over it; null, with findings, when one of them can't be used
    /// or has a layout at fault, asked for or not: a file under a wrong name would do nothing, in silence.</summary>
    /// <param name="folders">The folders of the packs as the user gave them, each over those before it.</param>
    /// <param name="findings">Gets the faults of the packs.</param>
    public LayoutLibrary? LayoutsWith(IReadOnlyList<string> folders, FindingList findings)
    {
        var sources = new List<LayoutSource> { _basePack.Value.Layouts(isStandard: true) };
        foreach (var folder in folders)
        {
            // Messages call its files as the user would.
            if (PackReader.Read(new FolderFiles(_world.Resolve(folder), folder.Replace('\\', '/').TrimEnd('/')), findings) is { } pack)
                sources.Add(pack.Layouts(isStandard: false));
        }

        if (sources.Count != folders.Count + 1)
            return null;
        var library = new LayoutLibrary(sources);
        return library.CheckPacks(findings) ? library : null;
    }

    /// <summary>A pipeline over all plugins' genres with layouts of its own.</summary>
    /// <param name="layoutOf">A layout for the id a genre asks for; null, with findings, when there is none.</param>
    internal ReportPipeline PipelineWith(Func<string, FindingList, LayoutProfile?> layoutOf)
    {
        var findings = new FindingList();
        var pipeline = ReportPipeline.Over(Plugins, _basePack.Value, layoutOf, findings);
        return findings.HasErrors ? throw new BrokenInstallException(findings) : pipeline;
    }

    private PluginHost ScanPlugins()
    {
        var folders = new List<string> { Path.Combine(_world.InstallFolder, "plugins") };
        if (_world.FurtherPlugins is { Length: > 0 } further)
            folders.Add(_world.Resolve(further));
        var host = PluginHost.Scan(new PluginHostOptions(folders) { Disabled = new HashSet<string>(_world.DisabledPlugins, StringComparer.Ordinal) });
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
}
