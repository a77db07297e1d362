using Gongwen.Contracts;
using Gongwen.Engine.Rules;
using Gongwen.Engine.Vocabulary;

namespace Gongwen.Engine.Controls;

/// <summary>What the engine's own rules are, those made of words and rosters too, whether or not a pack has any.</summary>
internal static class EngineRules
{
    /// <summary>In the order of their numbers.</summary>
    public static IReadOnlyList<RuleInfo> All { get; } =
        [.. DocumentRules.All.Select(rule => rule.Info).Concat(WordLists.All).Concat(RosterRules.All).OrderBy(rule => rule.Id, StringComparer.Ordinal)];
}
