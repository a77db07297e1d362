using System.Globalization;
using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Dates;

/// <summary>GW5113: a deadline before the document's own date.</summary>
internal sealed partial class PastDeadlines() : GatheringRule(Rule, "前")
{
    private static readonly RuleInfo Rule = new(
        "GW5113",
        Severity.Warning,
        new LocalizedText("要求的期限早于成文日期", "A deadline before the document's date"),
        new LocalizedText(
            "“请于某日前报送”的期限应当在成文日期以后；早了，多半是沿用旧文没有改。",
            "A deadline asked for lies after the document's date; an earlier one was probably left from an older paper."))
    {
        Name = "past-deadlines",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    public override void CheckLines(IReadOnlyList<DocumentLine> lines, DocumentText text, FindingList findings)
    {
        if (lines.Count == 0 || OwnDate.Of(text) is not { } own)
            return;
        foreach (var line in lines)
        {
            if (line.Block is Signature or Masthead or Imprint)
                continue;
            foreach (var match in Deadline.Matches(line.Text))
            {
                var when = match.Groups["when"];
                if (WrittenDate.Of(match).Latest(own.Year) is { } last && last < own && !line.IsGap(when.Index))
                    findings.Add(Finding(line, when, own));
            }
        }
    }

    private Finding Finding(DocumentLine line, Group when, DateOnly own) => line.About(
        Info,
        when.Index,
        when.Length,
        new LocalizedText($"期限“{when.Value}前”早于成文日期（{own.ToString("yyyy年M月d日", CultureInfo.InvariantCulture)}）", $"the deadline “{when.Value}” lies before {own.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}, the date of the document"),
        new LocalizedText("核对期限和成文日期", "check the deadline and the date"));

    private static readonly BoundedPattern Deadline = new(DeadlineExpression);

    [GeneratedRegex(
        @"(?<=请(?:各[\u4E00-\u9FFF、（）]{1,20})?(?:务必)?[于在]|务必[于在]|[须应要](?:于|在)|限)(?<when>(?<![0-9])(?:(?<year>20[0-9]{2})年)?(?<month>[0-9]{1,2})月(?:(?<day>[0-9]{1,2})日|底)?(?:[（(][^（()）]{1,6}[）)])?(?:上午|下午)?(?:下班|[0-9]{1,2}时|[0-9]{1,2}[:：][0-9]{2})?)[之以]?前(?![\u4E00-\u9FFF]{0,2}已)[^。；！？\n]{0,40}?(?:报送|上报|反馈|报至|报我|报县|报市|提交|报名|发送至|完成整改|整改到位)(?!了|率)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex DeadlineExpression();
}
