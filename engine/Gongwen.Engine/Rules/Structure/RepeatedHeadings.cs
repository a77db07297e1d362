using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Structure;

/// <summary>GW5410: two headings of the same words under one.</summary>
internal sealed class RepeatedHeadings() : DocumentRule(Rule)
{
    private static readonly RuleInfo Rule = new(
        "GW5410",
        Severity.Warning,
        new LocalizedText("标题重复", "A heading twice"),
        new LocalizedText(
            "同一层次里两个标题一字不差，多半是复制后没有改，或者内容该合并。",
            "Two headings of one level with the very same words were copied and not changed, or belong together."))
    {
        Name = "repeated-headings",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    public override bool NeedsWholeDocument => true;

    public override void Check(DocumentText text, FindingList findings)
    {
        var seen = new Dictionary<string, DocumentLine>[5];
        for (var level = 0; level < seen.Length; level++)
            seen[level] = new Dictionary<string, DocumentLine>(StringComparer.Ordinal);
        foreach (var block in text.Document.Blocks)
        {
            if (block is Attachment)
                Forget(seen, 0);
            if (block is not Heading { Level: >= 1 and <= 4 } heading)
                continue;
            Forget(seen, heading.Level + 1);
            var line = text.LinesOf(block)[0];
            var words = line.Text.Trim().TrimEnd('。');
            // What a template says may be said of several.
            if (words.Length < 2 || line.Inlines.Any(inline => inline.Origin.Data is null) || seen[heading.Level].TryAdd(words, line))
                continue;
            var first = seen[heading.Level][words];
            var finding = line.About(Info, 0, line.Text.Length, new LocalizedText($"标题“{words}”重复", $"the heading “{words}” comes twice"), new LocalizedText("改标题，或者合并两处内容", "change one of them or join what they hold"));
            findings.Add(first.Places.FirstOrDefault() is { } place ? finding with { Related = [new RelatedPlace(place, new LocalizedText("第一处", "the first"))] } : finding);
        }
    }

    private static void Forget(Dictionary<string, DocumentLine>[] seen, int from)
    {
        for (var level = from; level < seen.Length; level++)
            seen[level].Clear();
    }
}
