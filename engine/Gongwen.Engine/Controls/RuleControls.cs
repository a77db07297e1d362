using System.Runtime.CompilerServices;
using Gongwen.Contracts;
using Gongwen.Engine.Packs;
using Gongwen.Engine.Rules;

namespace Gongwen.Engine.Controls;

/// <summary>What packs (checks.yaml) and a project (gongwen.yaml) set about rules. Each combination is read once; for many threads.</summary>
internal sealed class RuleControls
{
    /// <summary>The file in a pack.</summary>
    public const string Path = "checks.yaml";

    private readonly IReadOnlyList<Pack> _packs;
    private readonly Lazy<RuleNames> _names;
    private readonly Lazy<ControlsRead> _ofPacks;
    private readonly ConditionalWeakTable<ProjectFile, Lazy<ControlsRead>> _ofProjects = new();

    /// <param name="packs">From the bottom up.</param>
    /// <param name="further">The rules of plugins and packs, asked for when a file names one that isn't the engine's.</param>
    public RuleControls(IReadOnlyList<Pack> packs, Func<IEnumerable<RuleInfo>> further)
    {
        _packs = packs;
        _names = new Lazy<RuleNames>(() => new RuleNames([.. EngineRules.All, .. further()]));
        _ofPacks = new Lazy<ControlsRead>(() => Read(null));
    }

    /// <summary>The rules that can be set.</summary>
    public RuleNames Names => _names.Value;

    /// <summary>The settings for the reports of a project; what is wrong with the files is among the findings.</summary>
    /// <param name="project">Its gongwen.yaml; null for none.</param>
    /// <param name="findings">Gets the faults of the files.</param>
    public RuleSettings For(ProjectFile? project, FindingList findings)
    {
        var read = project is null ? _ofPacks.Value : _ofProjects.GetValue(project, key => new Lazy<ControlsRead>(() => Read(key))).Value;
        findings.AddRange(read.Findings);
        return read.Settings;
    }

    private ControlsRead Read(ProjectFile? project)
    {
        var findings = new FindingList();
        var files = _packs.Where(pack => pack.Files.Has(Path)).ToList();
        if (files.Count == 0 && project?.Rules is null)
        {
            findings.AddRange(project?.Findings ?? []);
            return new ControlsRead(RuleSettings.None, findings);
        }

        var layers = new SettingLayers(NamesFor(files, project));
        foreach (var pack in files)
        {
            var own = new FindingList();
            if (pack.Files.ReadManifest(Path, own) is { } root && new ManifestNode(root, ControlFault.Codes, own, "rules") is { Node.Kind: DataKind.Object } node && ProjectFile.RulesOf(node) is { } rules)
                layers.Add(new ManifestNode(rules, ControlFault.Codes, own, [.. rules.Properties.Select(property => property.Key)]), own);
            findings.AddRange(own.Select(finding => finding with { Source = FileLayer.Of(pack).Title }));
        }

        findings.AddRange(project?.Findings ?? []);
        if (project?.Rules is { } set)
            layers.Add(new ManifestNode(set, ControlFault.Codes, findings, [.. set.Properties.Select(property => property.Key)]), findings);
        return new ControlsRead(layers.Result, findings);
    }

    // Plugins' code is loaded only when one of their rules may be meant.
    private RuleNames NamesFor(List<Pack> files, ProjectFile? project)
    {
        var own = new RuleNames(EngineRules.All);
        var written = files.Select(pack => pack.Files.ReadManifest(Path, [])?["rules"]).Append(project?.Rules).SelectMany(rules => rules?.Properties ?? []);
        return written.All(entry => own.Find(entry.Key) is not null || RuleNames.IsFault(entry.Key)) ? own : Names;
    }

    private sealed record ControlsRead(RuleSettings Settings, FindingList Findings);
}
