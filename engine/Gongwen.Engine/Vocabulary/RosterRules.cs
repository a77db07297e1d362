using Gongwen.Contracts;

namespace Gongwen.Engine.Vocabulary;

/// <summary>The rules that need a roster.yaml. One line each, in the order of their numbers.</summary>
internal static class RosterRules
{
    /// <summary>What they are.</summary>
    public static IReadOnlyList<RuleInfo> All { get; } =
    [
        UnitNames.Rule,
        FormerUnits.Rule,
        PersonPosts.Rule,
        NameOrder.Rule,
        MisspeltNames.Rule,
    ];
}
