using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Wording;

/// <summary>GW5612: its words are in the terms.yaml of packs, under rule: GW5612.</summary>
internal static class MisspeltWords
{
    /// <summary>What it is.</summary>
    public static RuleInfo Info { get; } = new(
        "GW5612",
        Severity.Warning,
        new LocalizedText("词语写错了字", "A misspelt word"),
        new LocalizedText(
            "音近、形近造成的错别字，如“布署”“帐目”“关健”。",
            "A character that sounds or looks alike: 布署 for 部署."))
    {
        Name = "misspelt-words",
        Fix = FixKind.Safe,
        Basis = new RuleBasis(NormKind.Practice, "现代汉语词典（第7版）"),
        Since = "0.1.0",
    };
}
