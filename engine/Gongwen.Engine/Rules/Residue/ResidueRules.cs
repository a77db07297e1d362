namespace Gongwen.Engine.Rules.Residue;

/// <summary>Blanks left open and residue: GW50nn. One line each, in the order of their numbers.</summary>
internal static class ResidueRules
{
    /// <summary>The rules.</summary>
    public static IReadOnlyList<DocumentRule> All { get; } =
    [
        new LeftoverPlaceholders(),
    ];
}
