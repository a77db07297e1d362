using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Wording;

/// <summary>GW5601: a 报告 that asks for a decision.</summary>
internal sealed partial class ReportsThatAsk() : DocumentRule(Rule)
{
    private static readonly RuleInfo Rule = new(
        "GW5601",
        Severity.Warning,
        new LocalizedText("报告夹带请示事项", "A report that asks for a decision"),
        new LocalizedText("报告不得夹带请示事项；要上级答复的，另写请示。", "A report may not ask for a decision; what needs an answer is a 请示 of its own."))
    {
        Name = "report-asks",
        Basis = new RuleBasis(NormKind.Regulation, "党政机关公文处理工作条例 第十五条"),
        Since = "0.1.0",
    };

    public override void Check(DocumentText text, FindingList findings)
    {
        if (text.Kind != "报告")
            return;
        foreach (var line in ClosingLines.Of(text, 4))
        {
            foreach (var match in Asking.Matches(line.Text))
                findings.Add(line.About(Info, match.Index, match.Length, new LocalizedText($"报告里写了“{match.Value}”", $"the report says {match.Value}"), new LocalizedText("写“特此报告”；需要批准的另写请示", "close with 特此报告; what needs approval is a 请示 of its own")));
        }
    }

    // 请审议 and 请审查 are what a people's congress is asked for.
    private static readonly BoundedPattern Asking = new(AskingExpression);

    [GeneratedRegex("(?<=^|[，。；：、 \\u3000])(?:(?:妥否|当否|可否|是否妥当)[，,](?:敬?请)[\\u4E00-\\u9FFF]{2,6}|(?:敬|恳|现?提)?请(?:上级|县委|市委|县政府|市政府|领导)?(?:予以?)?(?:批示|审批|批准|批复|核批))(?=[。，；！]|$)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex AskingExpression();
}
