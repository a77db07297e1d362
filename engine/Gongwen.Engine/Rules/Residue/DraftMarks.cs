using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Residue;

/// <summary>GW5005: marks of a draft left in the title: （征求意见稿）, （送审稿）.</summary>
internal sealed partial class DraftMarks() : LineRule(Rule, "稿", "代拟", "修改版", "终稿")
{
    private static readonly RuleInfo Rule = new(
        "GW5005",
        Severity.Note,
        new LocalizedText("标题带着草稿标记", "A mark of a draft in the title"),
        new LocalizedText(
            "“（讨论稿）”“（征求意见稿）”“（送审稿）”是起草过程中的标记，定稿印发前要从标题里删去；仍在征求意见的可以保留。",
            "（讨论稿）, （征求意见稿）, （送审稿） mark stages of a draft and are removed before it goes out."))
    {
        Name = "draft-marks",
        Fix = FixKind.Suggested,
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    /// <inheritdoc/>
    public override void CheckLine(DocumentLine line, DocumentText text, FindingList findings)
    {
        if (line.Block is not (Title or Attachment))
            return;
        foreach (var match in Mark.Matches(line.Text))
        {
            findings.Add(line.About(
                Info,
                match.Index,
                match.Length,
                new LocalizedText($"标题带着草稿标记“{match.Value}”", $"the title has the mark of a draft, {match.Value}"),
                new LocalizedText("定稿后删去", "remove it in the final paper")) with
            {
                Fix = TextFix.At(line, match.Index, match.Length, "", FixKind.Suggested),
            });
        }
    }

    private static readonly BoundedPattern Mark = new(MarkExpression);

    [GeneratedRegex("[（(〔\\[【](?:讨论稿|征求意见稿|送审稿|审议稿|草案稿|草稿|初稿|代拟稿|修改稿|修订稿|汇报稿|报审稿|审签稿|待定稿|定稿|终稿|最终版|修改版|第[一二三四五六七八九十0-9]{1,3}稿)[0-9一二三四五六七八九]?[）)〕\\]】]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex MarkExpression();
}
