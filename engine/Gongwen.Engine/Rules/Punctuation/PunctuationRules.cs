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
        new CommasBetweenQuotes(),
        new StopsBetweenQuotes(),
        new CommaBeforeEtc(),
        new OtherQuotes(),
        new NestedTitles(),
        new NestedQuotes(),
        new EllipsisForms(),
        new DashForms(),
        new SpacesWithinText(),
        new SpacesAtMarks(),
        new MissingEndMarks(),
        new HeadingEndMarks(),
        new SemicolonsBehindStops(),
        new MixedSeriesMarks(),
        new CommasBehindSeriesWords(),
        new SentencesBegunWithAnd(),
        new CommasBeforeClauses(),
        new CommasBeforeAnd(),
        new ColonsTwice(),
        new MisplacedMarks(),
        new TitlesOfNoWork(),
        new StopsTwiceAtQuotes(),
        new DocumentNumberBrackets(),
        new MixedBrackets(),
        new DayNames(),
        new FullWidthTimes(),
        new PresentedAsFollows(),
    ];
}
