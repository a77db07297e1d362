using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Wording;

/// <summary>GW5607: 我局莅临 - a word of respect for one's own coming.</summary>
internal sealed partial class SelfVisits() : LineRule(Rule, "莅临")
{
    private static readonly RuleInfo Rule = new(
        "GW5607",
        Severity.Warning,
        new LocalizedText("“莅临”用在自己身上", "莅临 of oneself"),
        new LocalizedText("“莅临”是敬辞，只用于上级、来宾；说自己用“前往”“赴”。", "莅临 honours those who come; of oneself say 前往 or 赴."))
    {
        Name = "self-visits",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    public override void CheckLine(DocumentLine line, DocumentText text, FindingList findings)
    {
        foreach (var match in Self.Matches(line.Text))
            findings.Add(line.About(Info, match.Groups["word"].Index, 2, new LocalizedText($"“{match.Value}”：自己不用“莅临”", $"{match.Value}: 莅临 isn't said of oneself"), new LocalizedText("改为“前往”或“赴”", "write 前往 or 赴")));
    }

    // 请领导到我局莅临指导 has another subject.
    private static readonly BoundedPattern Self = new(SelfExpression);

    [GeneratedRegex("(?<=^|[，。；：、 \\u3000])我(?:单位|公司|中心|们|[局委办厅部县市区校院镇乡村])(?:党组|班子|领导|一行|有关人员|工作人员|工作组|专班|全体干部)?(?:将|拟|已|多次|先后)?(?<word>莅临)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex SelfExpression();
}
