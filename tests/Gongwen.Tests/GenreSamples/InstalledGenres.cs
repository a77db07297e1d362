using Gongwen.Contracts;
using Gongwen.Engine.Packs;
using Gongwen.Engine.Pipeline;
using Gongwen.Engine.Plugins;
using Gongwen.Tests.Conventions;

namespace Gongwen.Tests.GenreSamples;

/// <summary>The shipped genres as the build installed them.</summary>
internal static class InstalledGenres
{
    public static readonly string[] Ids = ["duty-report", "half-year-summary", "minutes", "narrative-report", "official-document", "official-letter", "order", "rectification-list"];

    /// <summary>The plugins that bring them.</summary>
    public static PluginHost Plugins { get; } = PluginHost.Scan(PluginHostOptions.OfProgram(Path.Combine(Install.Folder, "plugins")));

    /// <summary>The pipeline over them; used by many tests at once.</summary>
    public static ReportPipeline Pipeline { get; } = CreatePipeline();

    /// <summary>The rules of all of them, by id, each with a genre that has it.</summary>
    public static IReadOnlyDictionary<string, (string Genre, IReportRule Rule)> Rules { get; } = ReadRules();

    /// <summary>Every sample of every genre: plugins/…/samples/NAME.</summary>
    public static IEnumerable<string> SampleFolders =>
        Directory.GetDirectories(RepositoryFiles.Of("plugins"), "samples", SearchOption.AllDirectories)
            .SelectMany(Directory.GetDirectories)
            .Select(folder => Path.GetRelativePath(RepositoryFiles.Of(), folder).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    private static ReportPipeline CreatePipeline()
    {
        var findings = new FindingList();
        var pack = PackReader.Read(FolderFiles.At(Path.Combine(Install.Folder, "templates", "gbt9704")), findings)!;
        var pipeline = ReportPipeline.Over(Plugins, PackStack.Of(pack), PackStack.Of(pack).Layouts.Read, findings);
        Assert.Empty(findings);
        Assert.Empty(Plugins.Findings);
        return pipeline;
    }

    private static Dictionary<string, (string Genre, IReportRule Rule)> ReadRules()
    {
        var rules = new Dictionary<string, (string, IReportRule)>(StringComparer.Ordinal);
        var findings = new FindingList();
        foreach (var id in Ids)
        {
            foreach (var rule in Plugins.CodeOf(Pipeline.Genres.Find(id, place: null, findings)!, findings)!.Rules)
                rules.TryAdd(rule.Info.Id, (id, rule));
        }

        Assert.Empty(findings);
        return rules;
    }
}
