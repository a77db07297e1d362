using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Wording;

/// <summary>GW5615: its words are in the terms.yaml of packs, under rule: GW5615.</summary>
internal static class WrongCollocations
{
    /// <summary>What it is.</summary>
    public static RuleInfo Info { get; } = new(
        "GW5615",
        Severity.Warning,
        new LocalizedText("词语搭配不当", "Words that don't go together"),
        new LocalizedText(
            "动词和宾语、修饰语和中心语要搭配得上，如“竖立形象”应为“树立形象”。",
            "A verb and its object must go together."))
    {
        Name = "wrong-collocations",
        Fix = FixKind.Unsafe,
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };
}
