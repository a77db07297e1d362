namespace Gongwen.Engine.Rules.Numerals;

/// <summary>Numerals: GW52nn. One line each, in the order of their numbers.</summary>
internal static class NumeralRules
{
    /// <summary>The rules.</summary>
    public static IReadOnlyList<DocumentRule> All { get; } =
    [
        new FullWidthDigits(),
        new DocumentNumbers(),
        new PercentRanges(),
        new MyriadRanges(),
        new HyphenRanges(),
        new BareDecimals(),
        new DecreasesInTimes(),
        new DoubledApproximations(),
        new MixedNumerals(),
        new ThousandsSeparators(),
        new BrokenDecimals(),
        new ImpossibleRates(),
        new FullWidthPercent(),
        new UnitLetters(),
        new YuanTwice(),
        new RepeatedUnits(),
        new TwoOfThem(),
        new WordsInDigits(),
        new PercentagePoints(),
        new NegativeDecreases(),
        new ReversedRanges(),
        new MixedRangeMarks(),
    ];
}
