namespace Gongwen.Engine.Rules.Punctuation;

/// <summary>Punctuation: GW53nn. One line each, in the order of their numbers.</summary>
internal static class PunctuationRules
{
    /// <summary>The rules.</summary>
    public static IReadOnlyList<DocumentRule> All { get; } =
    [
        new DoubledMarks(),
        new HalfWidthMarks(),
        new UnpairedMarks(),
    ];
}
