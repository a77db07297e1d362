using Gongwen.Contracts;
using Gongwen.Engine.Facts;
using Gongwen.Engine.Rules;
using Gongwen.Engine.Vocabulary;

namespace Gongwen.Engine.Controls;

/// <summary>What the engine's own rules are, those made of words and rosters and those about ledgers too, whether or not there are any.</summary>
internal static class EngineRules
{
    /// <summary>In the order of their numbers.</summary>
    public static IReadOnlyList<RuleInfo> All { get; } =
        [.. DocumentRules.All.Select(rule => rule.Info).Concat(WordLists.All).Concat(RosterRules.All).Concat(LedgerRules.All).OrderBy(rule => rule.Id, StringComparer.Ordinal)];
}
