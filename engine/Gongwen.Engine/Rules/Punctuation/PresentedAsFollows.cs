using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Punctuation;

/// <summary>GW5330: …汇报如下，at the end of a paragraph: what follows is announced by a colon.</summary>
internal sealed partial class PresentedAsFollows() : LineRule(Rule, "如下")
{
    private static readonly RuleInfo Rule = new(
        "GW5330",
        Severity.Warning,
        new LocalizedText("段末的“如下”后面没有冒号", "如下 at the end of a paragraph without a colon"),
        new LocalizedText(
            "“现将有关情况报告如下”引出下文，后面用冒号（用句号也可以），不用逗号、分号，也不空着。",
            "What follows is announced by a colon, or a full stop; not by a comma, a semicolon or nothing."))
    {
        Name = "presented-as-follows",
        Fix = FixKind.Unsafe,
        Basis = new RuleBasis(NormKind.RecommendedStandard, "GB/T 15834-2011"),
        Since = "0.1.0",
    };

    public override void CheckLine(DocumentLine line, DocumentText text, FindingList findings)
    {
        if (line.Kind != LineKind.Body || Announced.Match(line.Text) is not { Success: true } match || line.IsGap(match.Index) || line == text.Lines[^1])
            return;
        var mark = match.Groups["mark"];
        var words = match.Value.TrimEnd();
        var finding = line.About(Info, match.Index, match.Length, new LocalizedText($"“{words}”引出下文，后面用冒号", $"“{words}” announces what follows and has a colon"), new LocalizedText(mark.Length == 0 ? "补上冒号" : "改为冒号", mark.Length == 0 ? "add it" : "make it a colon"));
        findings.Add(mark.Length == 0 ? finding : finding with { Fix = TextFix.At(line, mark.Index, 1, "：", FixKind.Unsafe) });
    }

    private static readonly BoundedPattern Announced = new(AnnouncedExpression);

    [GeneratedRegex(
        @"(?:汇报|报告|通知|述职|通报|总结|公告|公布|安排|说明|函告|批复|答复|请示|介绍|小结)如下(?<mark>[，；]?)[ \u3000]{0,4}$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex AnnouncedExpression();
}
