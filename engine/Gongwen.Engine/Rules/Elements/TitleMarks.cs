using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Elements;

/// <summary>GW5508: a title that ends with a mark, or a document's title with a comma.</summary>
internal sealed class TitleMarks() : DocumentRule(Rule)
{
    private static readonly RuleInfo Rule = new(
        "GW5508",
        Severity.Warning,
        new LocalizedText("标题末尾有标点", "A mark at the end of the title"),
        new LocalizedText("公文标题末尾不加标点。", "No mark stands at the end of a title."))
    {
        Name = "title-end-mark",
        Fix = FixKind.Safe,
        Basis = new RuleBasis(NormKind.RecommendedStandard, "GB/T 15834-2011"),
        Since = "0.1.0",
    };

    public override void Check(DocumentText text, FindingList findings)
    {
        foreach (var block in text.Document.Blocks.Where(block => block is Title or Attachment))
        {
            foreach (var line in text.LinesOf(block))
            {
                var words = line.Text.TrimEnd();
                if (words.Length < 2 || words[^1] is not ('。' or '，' or '；' or '：' or '、' or ',' or ';' or ':') || line.IsGap(words.Length - 1))
                    continue;
                var last = words.Length - 1;
                findings.Add(line.About(Info, last, 1, new LocalizedText($"标题末尾有“{words[^1]}”", $"the title ends with {words[^1]}"), new LocalizedText($"删去“{words[^1]}”", $"remove {words[^1]}")) with
                {
                    Fix = TextFix.At(line, last, 1, ""),
                });
            }
        }
    }
}
