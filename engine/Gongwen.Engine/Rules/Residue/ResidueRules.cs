namespace Gongwen.Engine.Rules.Residue;

/// <summary>Blanks left open and residue: GW50nn. One line each, in the order of their numbers.</summary>
internal static class ResidueRules
{
    /// <summary>The rules.</summary>
    public static IReadOnlyList<DocumentRule> All { get; } =
    [
        LeftoverPlaceholders.Instance,
        new MixedPlaceholders(),
        new ReprintNotices(),
        new EmptyFields(),
        new DraftMarks(),
        new AssistantTalk(),
        new MarkdownResidue(),
        new PageResidue(),
        new InvisibleCharacters(),
        new GarbledCharacters(),
        new WritingNotes(),
        new OtherUnits(),
    ];
}
