using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Punctuation;

/// <summary>GW5315: a heading on its own line that ends with a mark.</summary>
internal sealed class HeadingEndMarks() : DocumentRule(Rule)
{
    private static readonly RuleInfo Rule = new(
        "GW5315",
        Severity.Warning,
        new LocalizedText("单独成行的标题末尾有标点", "A heading that ends with a mark"),
        new LocalizedText(
            "单独成行的标题末尾不用句号、逗号、分号、顿号；和正文接排的标题后面用句号。",
            "A heading on its own line ends without a mark; one that runs into its paragraph has a full stop."))
    {
        Name = "heading-end-marks",
        Fix = FixKind.Safe,
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    public override void Check(DocumentText text, FindingList findings)
    {
        foreach (var block in text.Document.Blocks)
        {
            if (block is not (Title or Heading { RunIn: null }) || text.LinesOf(block) is not [var line, ..] || line.Text.Length < 2)
                continue;
            var at = line.Text.Length - 1;
            if (line.Text[at] is '。' or '，' or '；' or '、' && !line.IsGap(at))
            {
                findings.Add(line.About(Info, at, 1, new LocalizedText($"标题“{line.Text[..at]}”末尾的“{line.Text[at]}”不要", $"the heading “{line.Text[..at]}” needs no {line.Text[at]} at its end"), TextFix.Hint(line.Text[at..], "")) with
                {
                    Fix = TextFix.At(line, at, 1, ""),
                });
            }
        }
    }
}
