using Gongwen.Contracts;
using Gongwen.Engine.Rules.Terms;
using Gongwen.Engine.Rules.Wording;

namespace Gongwen.Engine.Vocabulary;

/// <summary>The rules that are made of words: each entry of a terms.yaml belongs to one. One line each, in the order of their numbers.</summary>
internal static class WordLists
{
    /// <summary>GW5701: words of a pack that name no rule.</summary>
    public static RuleInfo OfPacks { get; } = new(
        "GW5701",
        Severity.Warning,
        new LocalizedText("用语不规范", "A term not to be used"),
        new LocalizedText(
            "模板包的 terms.yaml 规定了这个词怎样写。",
            "The terms.yaml of a pack rules how this is written."))
    {
        Name = "pack-terms",
        Fix = FixKind.Unsafe,
        Basis = new RuleBasis(NormKind.Unit, ""),
        Since = "0.1.0",
    };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<RuleInfo> All { get; } =
    [
        MisspeltIdioms.Info,
        MisspeltWords.Info,
        ConfusedWords.Info,
        RedundantWords.Info,
        WrongCollocations.Info,
        DoubledCommonWords.Info,
        OfPacks,
        MisquotedFormulas.Info,
        FormsOfAddress.Info,
        CampaignNames.Info,
        DatedTerms.Info,
        AbolishedNorms.Info,
    ];
}
