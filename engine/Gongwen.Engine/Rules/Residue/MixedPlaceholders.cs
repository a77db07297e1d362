using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Residue;

/// <summary>GW5002: a model text whose blanks are marked in two ways: XX局 here, ××局 there. Whoever searches for one kind leaves the other.</summary>
internal sealed class MixedPlaceholders() : GatheringRule(Rule, LeftoverPlaceholders.Instance.Anchors)
{
    private static readonly RuleInfo Rule = new(
        "GW5002",
        Severity.Note,
        new LocalizedText("占位符号混用", "Blanks marked in two ways"),
        new LocalizedText(
            "一篇里有的空用 X、有的用 ×，按一种查找替换就会漏掉另一种；先统一，再逐个填。",
            "Some blanks are X, others ×: whoever searches for one kind leaves the other."))
    {
        Name = "mixed-placeholders",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    // Of one look to people, not to a search. Stars are Markdown more often than blanks.
    private static readonly string[] Kinds = ["×✕✖", "XＸx", "○"];

    /// <inheritdoc/>
    public override void CheckLines(IReadOnlyList<DocumentLine> lines, DocumentText text, FindingList findings)
    {
        if (lines.Count == 0)
            return;
        var found = new FindingList();
        foreach (var line in lines)
            LeftoverPlaceholders.Instance.CheckUsed(line, text, found);
        var byKind = found.Where(finding => finding.Text is { Length: > 0 } blank && KindOf(blank[0]) >= 0).GroupBy(finding => KindOf(finding.Text![0])).OrderByDescending(kind => kind.Count()).ToList();
        foreach (var rare in byKind.Skip(1))
        {
            var first = rare.First();
            var usual = byKind[0].First();
            findings.Add(first with
            {
                RuleId = Info.Id,
                Severity = Info.Severity,
                Message = new LocalizedText($"占位符号混用：这里用“{first.Text}”，多数用“{usual.Text}”", $"blanks are marked in two ways: “{first.Text}” here, mostly “{usual.Text}”"),
                Hint = new LocalizedText("先统一成一种，再逐个填", "mark them in one way, then fill them"),
                Fix = null,
                Related = usual.Location is { } place ? [new RelatedPlace(place, new LocalizedText($"这里用“{usual.Text}”", $"“{usual.Text}” here"))] : [],
            });
        }
    }

    private static int KindOf(char mark) => Array.FindIndex(Kinds, kind => kind.Contains(mark, StringComparison.Ordinal));
}
