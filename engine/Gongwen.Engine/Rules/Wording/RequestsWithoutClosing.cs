using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Wording;

/// <summary>GW5604: a 请示 that never asks for an answer.</summary>
internal sealed partial class RequestsWithoutClosing() : DocumentRule(Rule)
{
    private static readonly RuleInfo Rule = new(
        "GW5604",
        Severity.Note,
        new LocalizedText("请示没有结语", "A 请示 without its closing"),
        new LocalizedText("请示末尾要有“妥否，请批示”一类的话，请上级表态。", "A 请示 closes with 妥否，请批示 or the like and asks for a decision."))
    {
        Name = "request-closing",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    public override bool NeedsWholeDocument => true;

    public override void Check(DocumentText text, FindingList findings)
    {
        if (text.Kind != "请示" || ClosingLines.Of(text, 3) is not { Count: > 0 } lines || lines.Any(line => Asking.IsMatch(line.Text)))
            return;
        var last = lines[^1];
        findings.Add(last.About(Info, 0, last.Text.Length, new LocalizedText("请示末尾没有请上级批示的话", "the 请示 ends without asking for a decision"), new LocalizedText("另起一段写“妥否，请批示”", "add 妥否，请批示 as a paragraph of its own")));
    }

    private static readonly BoundedPattern Asking = new(AskingExpression);

    [GeneratedRegex("请.{0,12}?(?:批示|批复|批准|审批|审定|指示|审示|审核|核准|审议|审查|同意|批)|妥否|当否|可否", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex AskingExpression();
}
