using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Terms;

/// <summary>GW5712: its words are in the terms.yaml of packs, under rule: GW5712.</summary>
internal static class FormsOfAddress
{
    /// <summary>What it is.</summary>
    public static RuleInfo Info { get; } = new(
        "GW5712",
        Severity.Warning,
        new LocalizedText("称谓不规范", "A wrong form of address"),
        new LocalizedText(
            "领导同志的称谓、机关的并称有规范写法，不用简称、口语。",
            "Titles of leaders and joint names of organs have their proper forms."))
    {
        Name = "forms-of-address",
        Fix = FixKind.Unsafe,
        Basis = new RuleBasis(NormKind.Practice, "新华社新闻信息报道中的禁用词和慎用词"),
        Since = "0.1.0",
    };
}
