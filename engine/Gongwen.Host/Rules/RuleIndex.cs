using Gongwen.Contracts;
using Gongwen.Engine.Controls;
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
        foreach (var rule in EngineRules.All)
            entries.TryAdd(rule.Id, new RuleEntry(rule.Id, rule.Title, rule, null));
        foreach (var (rule, source) in packs is null ? [] : FurtherRules.Of(packs.Genres, installation.Plugins.CodeOf, packs.Pipeline.PackRules))
            entries.TryAdd(rule.Id, new RuleEntry(rule.Id, rule.Title, rule, source));
        foreach (var (id, title) in pages.Titles())
            entries.TryAdd(id, new RuleEntry(id, new LocalizedText(title, title), null, null));
        return [.. entries.Values.OrderBy(entry => entry.Id, StringComparer.Ordinal)];
    }
}
