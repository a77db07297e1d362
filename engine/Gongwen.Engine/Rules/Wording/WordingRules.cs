namespace Gongwen.Engine.Rules.Wording;

/// <summary>Wording of genres, grammar, doubled words: GW56nn; the rules made of word lists are in <see cref="Vocabulary.WordLists"/>. One line each, in the order of their numbers.</summary>
internal static class WordingRules
{
    /// <summary>The rules.</summary>
    public static IReadOnlyList<DocumentRule> All { get; } =
    [
        new ReportsThatAsk(),
        new ManyRequests(),
        new Closings(),
        new RequestsWithoutClosing(),
        new FormsOfDirection(),
        new CommandsInLetters(),
        new SelfVisits(),
        new DoubledWords(),
        new MissingSubjects(),
        new MixedFrames(),
        new DegreeMarkers(),
        new MissingNouns(),
        new EchoedWords(),
        new WrongNegations(),
        new OneSidedWhether(),
        new QualityObjects(),
    ];
}
