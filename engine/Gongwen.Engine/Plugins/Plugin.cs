using Gongwen.Contracts;
using Gongwen.Engine.Genres;
using Gongwen.Engine.Packs;

namespace Gongwen.Engine.Plugins;

/// <summary>A plugin's folder and what became of it. Safe for many threads.</summary>
internal sealed class Plugin
{
    private readonly Lock _gate = new();
    private readonly List<Finding> _findings = [];
    private readonly Lazy<PluginCode?> _code;
    private PluginState _state;

    internal Plugin(FolderFiles files)
    {
        Files = files;
        GenreIds = files.FoldersIn(GenreFolder.FolderName);
        _code = new Lazy<PluginCode?>(LoadCode);

        var findings = new FindingList();
        Manifest = PluginManifestReader.Read(files, findings);
        _findings.AddRange(findings.Select(finding => finding with { Source = finding.Source ?? Id }));
        if (Manifest is null)
        {
            _state = PluginState.Broken;
            if (findings.Any(finding => finding.RuleId == "GW9004"))
                Refusal = _findings[0];
            else
                Refusal = PluginFault.BadManifest(Id, files.NameOf(PluginManifestReader.File), findings.Count(finding => finding.Severity == Severity.Error));
            return;
        }

        _state = Manifest.Assembly is null ? PluginState.Loaded : PluginState.NotLoaded;
        if (files.FilesIn("").FirstOrDefault(IsContract) is { } contract)
            Refuse(PluginState.Broken, PluginFault.ShipsContract(this, contract));
        else if (!Manifest.Contract.Contains(ContractVersion.Current))
            Refuse(PluginState.Incompatible, PluginFault.Incompatible(this, Manifest.Contract));
    }

    /// <summary>A plugin of a store, refused when the host says so.</summary>
    internal static Plugin Of(StoredPlugin stored, bool reloadable)
    {
        var plugin = new Plugin(new FolderFiles(stored.Folder, stored.Name)) { IsRefusedByHost = stored.Refusals.Count > 0, IsReloadable = reloadable, IsOwn = stored.IsOwn };
        foreach (var refusal in stored.Refusals)
            plugin.Refuse(PluginState.Broken, refusal);
        return plugin;
    }

    /// <summary>Its files.</summary>
    public FolderFiles Files { get; }

    /// <summary>What its author says of it; null when plugin.yaml is absent or has faults.</summary>
    public PluginManifest? Manifest { get; }

    /// <summary>Its id; the name of its folder when the manifest can't be read.</summary>
    public string Id => Manifest?.Id ?? Path.GetFileName(Files.Root);

    /// <summary>The genres it brings, whether they can be used or not: the names of their folders.</summary>
    public IReadOnlyList<string> GenreIds { get; }

    /// <summary>What became of it so far.</summary>
    public PluginState State
    {
        get
        {
            lock (_gate)
                return _state;
        }
    }

    /// <summary>What is wrong with it; for states other than NotLoaded and Loaded at least one.</summary>
    public IReadOnlyList<Finding> Findings
    {
        get
        {
            lock (_gate)
                return [.. _findings];
        }
    }

    /// <summary>Why none of its genres can be used, known before its code is loaded; null when they can.</summary>
    internal Finding? Refusal { get; private set; }

    /// <summary>True when its store refuses it; it then takes no id from another.</summary>
    internal bool IsRefusedByHost { get; private init; }

    internal bool AsksForNewerContract => Manifest is { } manifest && manifest.Contract.StartsAbove(ContractVersion.Current);

    /// <summary>True when it came with the program and may use the engine's ids.</summary>
    internal bool IsOwn { get; init; }

    /// <summary>True when its code can be let go.</summary>
    internal bool IsReloadable { get; init; }

    /// <summary>The world of its code; null before it is loaded and after it was let go.</summary>
    internal PluginLoadContext? Context { get; set; }

    /// <summary>Its code, loaded at the first call; null when it has none or can't be used.</summary>
    internal PluginCode? Code => _code.Value;

    /// <summary>The ids of the rules it registers, each once; loads its code.</summary>
    internal IEnumerable<string> RuleIds => Code?.Rules.Values.SelectMany(rules => rules).Select(rule => rule.Info.Id).Distinct(StringComparer.Ordinal) ?? [];

    /// <summary>The filters it registers; loads its code.</summary>
    internal IEnumerable<GuardedFilter> Filters => Code?.Filters ?? [];

    /// <summary>Gives it up before any code is loaded.</summary>
    internal void Refuse(PluginState state, Finding reason)
    {
        Refusal = reason;
        lock (_gate)
        {
            _state = state;
            _findings.Add(reason);
        }
    }

    /// <summary>Notes what is wrong with one of its genres; the others go on.</summary>
    internal void Note(Finding finding)
    {
        lock (_gate)
            _findings.Add(finding);
    }

    /// <summary>Notes that its code can't run.</summary>
    internal void Break(Finding reason)
    {
        lock (_gate)
        {
            _state = PluginState.Broken;
            if (!_findings.Contains(reason))
                _findings.Add(reason);
        }
    }

    private PluginCode? LoadCode()
    {
        if (Refusal is not null || Manifest?.Assembly is null)
            return null;
        var findings = new FindingList();
        var code = PluginLoader.Load(this, Manifest.Assembly, findings);
        foreach (var finding in findings)
            Break(finding);
        lock (_gate)
        {
            if (_state == PluginState.NotLoaded)
                _state = PluginState.Loaded;
        }

        return findings.HasErrors ? null : code;
    }

    private static bool IsContract(string file) => file.Equals("Gongwen.Contracts.dll", StringComparison.OrdinalIgnoreCase);
}
