using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Terms;

/// <summary>GW5713: its words are in the terms.yaml of packs, under rule: GW5713.</summary>
internal static class CampaignNames
{
    /// <summary>What it is.</summary>
    public static RuleInfo Info { get; } = new(
        "GW5713",
        Severity.Warning,
        new LocalizedText("学习教育、会议的名称不对", "A campaign or meeting misnamed"),
        new LocalizedText(
            "党内集中教育、会议和文件的名称以中央文件为准，不能混用。",
            "Campaigns, meetings and documents have the names that central documents give them."))
    {
        Name = "campaign-names",
        Fix = FixKind.Unsafe,
        Basis = new RuleBasis(NormKind.Practice, "党的文献规范表述"),
        Since = "0.1.0",
    };
}
