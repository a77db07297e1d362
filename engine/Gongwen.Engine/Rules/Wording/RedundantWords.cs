using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Wording;

/// <summary>GW5614: its words are in the terms.yaml of packs, under rule: GW5614.</summary>
internal static class RedundantWords
{
    /// <summary>What it is.</summary>
    public static RuleInfo Info { get; } = new(
        "GW5614",
        Severity.Warning,
        new LocalizedText("用词重复累赘", "Redundant words"),
        new LocalizedText(
            "前后两个词意思重复，留一个就够，如“涉及到”“目前的当务之急”。",
            "Two words say the same; one is enough."))
    {
        Name = "redundant-words",
        Fix = FixKind.Unsafe,
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };
}
