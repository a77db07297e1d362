using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Wording;

/// <summary>GW5616: 的的, 和和, 党的党的: its words are in the terms.yaml of packs, under rule: GW5616.</summary>
internal static class DoubledCommonWords
{
    /// <summary>What it is.</summary>
    public static RuleInfo Info { get; } = new(
        "GW5616",
        Severity.Warning,
        new LocalizedText("虚词、常用词重复", "A common word twice"),
        new LocalizedText(
            "“的的”“和和”“党的党的”多半是打字重复；“目的的”“不了了之”“调和和”这样前后分属两个词的不算。",
            "的的 or 党的党的 is most often a slip; where the two belong to different words (目的的) it is right."))
    {
        Name = "doubled-common-words",
        Fix = FixKind.Unsafe,
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };
}
