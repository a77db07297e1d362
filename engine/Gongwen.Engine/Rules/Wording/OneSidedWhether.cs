using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Wording;

/// <summary>GW5637: 能否 on one side only: 能否抓好落实，是干部的责任.</summary>
internal sealed partial class OneSidedWhether() : LineRule(Rule, "能否", "是否", "能不能", "好坏", "优劣")
{
    private static readonly RuleInfo Rule = new(
        "GW5637",
        Severity.Note,
        new LocalizedText("两面对一面", "Two sides against one"),
        new LocalizedText(
            "前面说“能否”“好坏”两面，后面只说“保证”“前提”一面，前后不相应。",
            "能否 names two sides, 保证 or 前提 only one."))
    {
        Name = "one-sided-whether",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    /// <inheritdoc/>
    public override void CheckLine(DocumentLine line, DocumentText text, FindingList findings)
    {
        foreach (var match in Frame.Matches(line.Text))
        {
            findings.Add(line.About(
                Info,
                match.Index,
                match.Length,
                new LocalizedText($"“{match.Groups["two"].Value}”是两面，“{match.Groups["one"].Value}”只说一面", $"{match.Groups["two"].Value} names two sides, {match.Groups["one"].Value} one"),
                new LocalizedText("删去“能否”一类的词，或者后面也说两面", "drop 能否 or name both sides")));
        }
    }

    // 关键 and 取决于 weigh both sides.
    private static readonly BoundedPattern Frame = new(FrameExpression);

    [GeneratedRegex("(?<two>能否|是否|能不能|好坏|优劣)[^。；：是]{2,30}，?是[^，。；：]{0,16}(?<one>保证|保障|前提|基础|标志|体现)(?=[，。；])|关系到[^，。；：]{0,20}(?<two>能否|能不能)[^，。；：]{2,24}的(?<one>关键|保证|前提|基础)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex FrameExpression();
}
