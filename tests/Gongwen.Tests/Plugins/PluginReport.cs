using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Authoring;
using Gongwen.Engine.Data;
using Gongwen.Engine.Genres;
using Gongwen.Engine.Plugins;
using Gongwen.Engine.Schemas;

namespace Gongwen.Tests.Plugins;

/// <summary>Uses every genre of some plugins as a report would and writes down all that a user sees.</summary>
internal static class PluginReport
{
    private const int Most = 10;

    public static string Of(PluginHost host)
    {
        var text = new StringBuilder();
        var catalog = new GenreCatalog(host.Genres, new SharedParts(new Dictionary<string, TemplateFile>(StringComparer.Ordinal), SharedShapes.BuiltIn));
        text.Append("# genres\n");
        foreach (var id in host.Genres.Select(genre => genre.Id))
            Use(id, catalog, host, text);

        PluginCheck.Run(host, catalog);
        text.Append("# plugin list\n");
        foreach (var plugin in host.Plugins)
        {
            text.Append($"{plugin.Id} | {plugin.Manifest?.Name} | {plugin.Manifest?.Version} | {plugin.State} | {string.Join(", ", plugin.GenreIds)} | {plugin.Files.Name}\n");
            foreach (var finding in plugin.Findings)
                Write(finding, text);
        }

        return text.ToString();
    }

    private static void Use(string genreId, GenreCatalog catalog, PluginHost host, StringBuilder text)
    {
        var findings = new FindingList();
        var report = DataReader.Read(Encoding.UTF8.GetBytes($"文种: {genreId}\n标题: 试验\n"), "report.yaml", DataLimits.Default, findings)!;
        text.Append("## ").Append(genreId).Append('\n');
        if (catalog.FindFor(report, findings) is { } genre && host.CodeOf(genre, findings) is { } code)
        {
            foreach (var computed in code.Computed)
                text.Append($"{computed.Key}: {computed.Compute(report, findings)?["条数"]?.Text ?? "-"}\n");
            foreach (var filter in code.Filters)
                text.Append($"甲 | {filter.Info.Name}: {filter.Apply(new FilterCall(DataNode.OfText("甲", report.Location), []), report.Location, findings).Text}\n");
            foreach (var rule in code.Rules)
                rule.Check(new ReportContext(genre.Id, report, EmptyDocument(genre)), findings);
        }

        foreach (var finding in findings.Take(Most))
            Write(finding, text);
        if (findings.Count > Most)
            text.Append($"… {findings.Count - Most} more, {findings.Dropped} dropped\n");
    }

    private static void Write(Finding finding, StringBuilder text)
    {
        text.Append($"- {finding.RuleId} {finding.Severity} [{finding.Source}] {finding.Location}\n");
        text.Append("  ").Append(finding.Message.Chinese).Append('\n');
        text.Append("  ").Append(finding.Message.English).Append('\n');
        if (finding.Hint is { } hint)
            text.Append("  → ").Append(hint.Chinese).Append("\n  → ").Append(hint.English).Append('\n');
    }

    private static Document EmptyDocument(Genre genre) => new(genre.Id, genre.Documents[0].Id, Landscape: false, []);
}
