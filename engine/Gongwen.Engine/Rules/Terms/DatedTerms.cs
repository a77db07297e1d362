using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Terms;

/// <summary>GW5714: its words are in the terms.yaml of packs, under rule: GW5714.</summary>
internal static class DatedTerms
{
    /// <summary>What it is.</summary>
    public static RuleInfo Info { get; } = new(
        "GW5714",
        Severity.Note,
        new LocalizedText("提法已有更新", "A term with a newer form"),
        new LocalizedText(
            "提法随时间更新；引用旧提法要确认是在讲当时的事。",
            "Terms change with time; an old one is right only when it speaks of its time."))
    {
        Name = "dated-terms",
        Fix = FixKind.Suggested,
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };
}
