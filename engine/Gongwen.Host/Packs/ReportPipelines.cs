using System.Collections.Concurrent;
using Gongwen.Contracts;
using Gongwen.Engine.Controls;
using Gongwen.Engine.Pipeline;
using Gongwen.Host.Commands;
using Gongwen.Host.Files;

namespace Gongwen.Host.Packs;

/// <summary>The pipelines of a run: a report gets the packs in effect in its folder and the layouts chosen for the run. Safe for many threads.</summary>
/// <param name="installation">Knows the packs.</param>
/// <param name="named">The packs named for the run.</param>
/// <param name="choice">The layouts chosen; null for each genre's own.</param>
public sealed class ReportPipelines(Installation installation, IReadOnlyList<string> named, LayoutChoice? choice)
{
    private readonly ConcurrentDictionary<ActivePacks, Lazy<ReportPipeline>> _pipelines = new(ReferenceEqualityComparer.Instance);

    /// <summary>What the project of a report sets about its checks; null for nothing.</summary>
    internal ProjectFile? ProjectOf(ReportFile file) => installation.Projects.Of(Path.GetDirectoryName(file.Path)!)?.File;

    /// <summary>The pipeline for a report; null, with findings, when a pack in effect there can't be used.</summary>
    public ReportPipeline? For(ReportFile file, FindingList findings)
    {
        var own = new FindingList();
        var packs = installation.PacksFor(Path.GetDirectoryName(file.Path)!, Path.GetDirectoryName(file.ShownAs) ?? "", named, own);
        findings.AddRange(own);
        if (packs is null || own.HasErrors)
            return null;
        return choice is null ? packs.Pipeline : _pipelines.GetOrAdd(packs, key => new Lazy<ReportPipeline>(() => key.PipelineWith((id, faults) => choice.Read(id, key.Library, faults)))).Value;
    }
}
