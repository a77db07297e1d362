using System.Globalization;
using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Dates;

/// <summary>GW5114: a title's year that doesn't fit the document's date.</summary>
internal sealed partial class TitleYears() : DocumentRule(Rule)
{
    private static readonly RuleInfo Rule = new(
        "GW5114",
        Severity.Warning,
        new LocalizedText("标题的年份和成文日期对不上", "A title's year that doesn't fit the date"),
        new LocalizedText(
            "今年的方案标题写去年，还没到的年份先有了总结，多半是沿用旧文没有改。",
            "A plan of this year with last year in its title, or a summary of a year to come, was probably made from an older paper."))
    {
        Name = "title-year",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    public override void Check(DocumentText text, FindingList findings)
    {
        if (Subject.Of(text) is not { } title || OwnDate.Of(text) is not { } own || Year.Match(title.Text) is not { Success: true } year || WrittenDate.Number(year.Groups["year"]) is not { } said)
            return;
        if (said > own.Year && Past.IsMatch(title.Text) && !Ahead.IsMatch(title.Text))
            findings.Add(Finding(title, year, own, new LocalizedText("还没有到", "is yet to come")));
        else if (said < own.Year && Plans.IsMatch(title.Text) && !Past.IsMatch(title.Text) && !Reviews.IsMatch(title.Text))
            findings.Add(Finding(title, year, own, new LocalizedText("已经过去", "is over")));
    }

    private Finding Finding(DocumentLine title, Match year, DateOnly own, LocalizedText when) => title.About(
        Info,
        year.Index,
        year.Length,
        new LocalizedText($"成文日期是{own.ToString("yyyy年M月", CultureInfo.InvariantCulture)}，标题的“{year.Value}”{when.Chinese}", $"the document is of {own.ToString("yyyy-MM", CultureInfo.InvariantCulture)}, “{year.Value}” of the title {when.English}"),
        new LocalizedText("核对标题和成文日期", "check the title and the date"));

    private static readonly BoundedPattern Year = new(YearExpression);

    [GeneratedRegex(@"(?<![0-9〔\[（(—～~至-])(?<year>20[0-9]{2})年(?![—～~至-])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex YearExpression();

    private static readonly BoundedPattern Past = new(PastExpression);

    [GeneratedRegex("总结|述职|情况的?(?:报告|汇报|通报)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex PastExpression();

    private static readonly BoundedPattern Ahead = new(AheadExpression);

    [GeneratedRegex("预算|计划|安排|打算|思路|草案|规划|要点|预案", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex AheadExpression();

    private static readonly BoundedPattern Plans = new(PlansExpression);

    [GeneratedRegex("工作要点|工作计划|(?:工作|实施)方案|工作安排|计划$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex PlansExpression();

    private static readonly BoundedPattern Reviews = new(ReviewsExpression);

    [GeneratedRegex(
        "考核|考评|评价|评估|评选|评审|评比|决算|审计|整改|反馈|巡察|督查|执行|结算|清算|验收|复核|结果|补|调整|延|追加|修订|收尾|招|学年|灾|四季度|冬|跨年|春运|寒假|年终|年末|中考|高考|公开",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex ReviewsExpression();
}
