namespace Gongwen.Engine.Rules.Numerals;

/// <summary>Numerals: GW52nn. One line each, in the order of their numbers.</summary>
internal static class NumeralRules
{
    /// <summary>The rules.</summary>
    public static IReadOnlyList<DocumentRule> All { get; } =
    [
        new FullWidthDigits(),
        new DocumentNumbers(),
    ];
}
