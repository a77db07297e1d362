using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Punctuation;

/// <summary>GW5324: 《》 around a meeting, a campaign, a course: 《送清凉活动》.</summary>
internal sealed partial class TitlesOfNoWork() : PatternRule(Rule, "活动》", "会》", "培训班》", "课题》", "执照》", "奖》", "项目》")
{
    private static readonly RuleInfo Rule = new(
        "GW5324",
        Severity.Note,
        new LocalizedText("不是作品的名称用了书名号", "《》 around what is no work"),
        new LocalizedText(
            "会议、活动、课题、奖项、证照的名称不用书名号，需要时用引号。",
            "Meetings, campaigns, courses, prizes and licences have no 《》 but quotation marks if need be."))
    {
        Name = "titles-of-no-work",
        Basis = new RuleBasis(NormKind.RecommendedStandard, "GB/T 15834-2011, A.13"),
        Since = "0.1.0",
    };

    protected override Regex Pattern => Expression();

    protected override Finding? Found(DocumentLine line, Match match, DocumentText text) =>
        line.About(Info, match.Index, match.Length, new LocalizedText($"“{match.Value}”不是书、文件的名称，不用书名号", $"“{match.Value}” is no book or document"), new LocalizedText("去掉书名号，需要时改用引号", "leave the marks out, or use quotation marks"));

    [GeneratedRegex(
        @"《(?!关于)[^《》\n]{2,30}(?:活动|座谈会|研讨会|推进会|动员会|培训班|论坛|博览会|课题|营业执照|项目|[一二三]等奖)》",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Expression();
}
