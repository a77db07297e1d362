using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Wording;

/// <summary>GW5613: its words are in the terms.yaml of packs, under rule: GW5613.</summary>
internal static class ConfusedWords
{
    /// <summary>What it is.</summary>
    public static RuleInfo Info { get; } = new(
        "GW5613",
        Severity.Warning,
        new LocalizedText("近义词用错了", "A word mistaken for another"),
        new LocalizedText(
            "音义相近的词各有各的搭配，如“截至”表时点、“截止”表停止。",
            "Words close in sound and sense have collocations of their own: 截至 names a point in time, 截止 an end."))
    {
        Name = "confused-words",
        Fix = FixKind.Unsafe,
        Basis = new RuleBasis(NormKind.Practice, "现代汉语词典（第7版）"),
        Since = "0.1.0",
    };
}
