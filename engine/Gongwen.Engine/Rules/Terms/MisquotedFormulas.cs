using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Terms;

/// <summary>GW5711: its words are in the terms.yaml of packs, under rule: GW5711.</summary>
internal static class MisquotedFormulas
{
    /// <summary>What it is.</summary>
    public static RuleInfo Info { get; } = new(
        "GW5711",
        Severity.Warning,
        new LocalizedText("固定提法写错", "A fixed formula misquoted"),
        new LocalizedText(
            "中央文件里的固定提法一字不能错，音近形近的错字、漏字都要改。",
            "Formulas of central documents are quoted character for character."))
    {
        Name = "misquoted-formulas",
        Fix = FixKind.Unsafe,
        Basis = new RuleBasis(NormKind.Practice, "党的文献规范表述"),
        Since = "0.1.0",
    };
}
