using Gongwen.Contracts;
using Gongwen.Engine.Genres;
using Gongwen.Engine.Plugins;
using Gongwen.Engine.Templates;

namespace Gongwen.Engine.Authoring;

/// <summary>Loads every plugin's code and fits every genre with it as a report would, so that a plugin's state tells whether it can be used.</summary>
internal static class PluginCheck
{
    /// <summary>Notes on each plugin what is wrong with it.</summary>
    public static void Run(PluginHost plugins, GenreCatalog genres)
    {
        plugins.LoadAll();
        foreach (var plugin in plugins.Plugins.Where(CanRun).ToList())
        {
            // A genre that two plugins bring has been noted already.
            foreach (var folder in plugins.Genres.Where(folder => folder.Refusal is null && folder.SourceId == plugin.Id))
                CheckGenre(plugin, folder.Id, plugins, genres);
        }

        var rules = plugins.Plugins.Where(CanRun).SelectMany(plugin => plugin.RuleIds.Select(id => (Id: id, Plugin: plugin)));
        foreach (var same in rules.GroupBy(rule => rule.Id, rule => rule.Plugin, StringComparer.Ordinal).Where(same => same.Count() > 1).OrderBy(same => same.Key, StringComparer.Ordinal))
        {
            var clash = PluginFault.SameRule(same.Key, [.. same]);
            foreach (var plugin in same)
                plugin.Note(clash);
        }
    }

    private static bool CanRun(Plugin plugin) => plugin.Refusal is null && (plugin.Manifest?.Assembly is null || plugin.Code is not null);

    private static void CheckGenre(Plugin plugin, string genreId, PluginHost plugins, GenreCatalog genres)
    {
        var findings = new FindingList();
        if (genres.Find(genreId, place: null, findings) is { } genre && plugins.CodeOf(genre, findings) is { } code)
            findings.AddRange(GenreTemplates.Compile(genre, code, draft: false).Findings);
        var errors = findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding with { Source = finding.Source ?? plugin.Id }).ToList();
        if (errors.Count == 0)
            return;
        plugin.Break(PluginFault.BadGenre(plugin, genreId, errors[0]));
        errors.ForEach(plugin.Note);
    }
}
