using Gongwen.Contracts;
using Gongwen.Engine.Rules;
using Gongwen.Host.Packs;

namespace Gongwen.Host.Rules;

/// <summary>All codes findings may have: the rules of the engine, the plugins and the packs, and what the pages tell beyond them.</summary>
public sealed class RuleIndex(Installation installation, RulePages pages)
{
    /// <summary>The codes, each once, in order, with the packs in effect in the current folder.</summary>
    public IReadOnlyList<RuleEntry> All() => All(installation.PacksWith([], []));

    /// <summary>The codes, each once, in order.</summary>
    /// <param name="packs">The packs in effect; null for the engine's own codes alone.</param>
    public IReadOnlyList<RuleEntry> All(ActivePacks? packs)
    {
        var entries = new Dictionary<string, RuleEntry>(StringComparer.OrdinalIgnoreCase);
        foreach (var rule in DocumentRules.All)
            entries.TryAdd(rule.Info.Id, new RuleEntry(rule.Info.Id, rule.Info.Title, rule.Info, null));
        foreach (var (rule, genre) in OfPlugins(packs))
            entries.TryAdd(rule.Id, new RuleEntry(rule.Id, rule.Title, rule, genre));
        foreach (var (rule, source) in packs?.Pipeline.PackRules?.List(packs.Genres.Entries.Select(entry => entry.Folder)) ?? [])
            entries.TryAdd(rule.Id, new RuleEntry(rule.Id, rule.Title, rule, source));
        foreach (var (id, title) in pages.Titles())
            entries.TryAdd(id, new RuleEntry(id, new LocalizedText(title, title), null, null));
        return [.. entries.Values.OrderBy(entry => entry.Id, StringComparer.Ordinal)];
    }

    // A plugin that can't run has no rules; "gongwen plugin list" says why.
    private IEnumerable<(RuleInfo Rule, string GenreId)> OfPlugins(ActivePacks? packs)
    {
        var unsaid = new FindingList();
        if (packs?.Genres is not { } genres)
            yield break;
        foreach (var entry in genres.Entries.Where(entry => entry.Folder.Refusal is null))
        {
            if (genres.Find(entry.Folder.Id, null, unsaid) is not { } genre || installation.Plugins.CodeOf(genre, unsaid) is not { } code)
                continue;
            foreach (var rule in code.Rules)
                yield return (rule.Info, genre.Id);
        }
    }
}
