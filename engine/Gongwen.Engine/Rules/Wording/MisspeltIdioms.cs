using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Wording;

/// <summary>GW5611: its words are in the terms.yaml of packs, under rule: GW5611.</summary>
internal static class MisspeltIdioms
{
    /// <summary>What it is.</summary>
    public static RuleInfo Info { get; } = new(
        "GW5611",
        Severity.Warning,
        new LocalizedText("成语、熟语写错了字", "A misspelt idiom"),
        new LocalizedText(
            "成语和熟语有固定的字，音近形近的错字要改。",
            "Idioms have fixed characters; one that sounds or looks alike is a mistake."))
    {
        Name = "misspelt-idioms",
        Fix = FixKind.Safe,
        Basis = new RuleBasis(NormKind.RecommendedStandard, "现代汉语词典；GB/T 9704-2012"),
        Since = "0.1.0",
    };
}
