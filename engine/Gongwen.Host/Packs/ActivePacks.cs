using Gongwen.Contracts;
using Gongwen.Engine.Genres;
using Gongwen.Engine.Layouts;
using Gongwen.Engine.Packs;
using Gongwen.Engine.Pipeline;
using Gongwen.Engine.Plugins;

namespace Gongwen.Host.Packs;

/// <summary>The packs in effect for reports of a folder, and what comes of them with the plugins. Safe for many threads.</summary>
public sealed class ActivePacks
{
    private readonly Lazy<ReportPipeline> _pipeline;

    internal ActivePacks(PluginHost plugins, PackStack stack)
    {
        (Plugins, Stack) = (plugins, stack);
        _pipeline = new Lazy<ReportPipeline>(() => PipelineWith(Library.Read));
    }

    /// <summary>The packs, from the bottom up.</summary>
    public PackStack Stack { get; }

    /// <summary>The layouts of all of them.</summary>
    public LayoutLibrary Library => Stack.Layouts;

    /// <summary>The pipeline over the genres of plugins and packs.</summary>
    public ReportPipeline Pipeline => _pipeline.Value;

    /// <summary>The plugins there are, usable or not.</summary>
    internal PluginHost Plugins { get; }

    /// <summary>The genres there are.</summary>
    internal GenreCatalog Genres => Pipeline.Genres;

    /// <summary>A pipeline with layouts of its own.</summary>
    /// <param name="layoutOf">A layout for the id a genre asks for; null, with findings, when there is none.</param>
    internal ReportPipeline PipelineWith(Func<string, FindingList, LayoutProfile?> layoutOf)
    {
        var findings = new FindingList();
        var pipeline = ReportPipeline.Over(Plugins, Stack, layoutOf, findings);
        return findings.HasErrors ? throw new BrokenInstallException(findings) : pipeline;
    }
}
