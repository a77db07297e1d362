namespace Gongwen.Engine.Rules.Safety;

/// <summary>Style and safety: GW59nn. One line each, in the order of their numbers.</summary>
internal static class SafetyRules
{
    /// <summary>The rules.</summary>
    public static IReadOnlyList<DocumentRule> All { get; } =
    [
    ];
}
