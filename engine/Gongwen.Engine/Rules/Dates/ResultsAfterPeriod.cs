using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Dates;

/// <summary>GW5115: a report on a half or a quarter that tells figures from after it.</summary>
internal sealed partial class ResultsAfterPeriod() : GatheringRule(Rule, "截")
{
    private static readonly RuleInfo Rule = new(
        "GW5115",
        Severity.Warning,
        new LocalizedText("数据的时间超出了报告的时段", "Figures from after the period of the report"),
        new LocalizedText(
            "上半年的报告写“截至9月”，不是月份写错，就是数据没有按时段取。",
            "A report on the first half that tells figures up to September has a wrong month or figures of another period."))
    {
        Name = "figures-after-period",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    public override void CheckLines(IReadOnlyList<DocumentLine> lines, DocumentText text, FindingList findings)
    {
        if (lines.Count == 0 || PeriodOf(text) is not { } period)
            return;
        foreach (var line in lines)
        {
            foreach (var match in UpTo.Matches(line.Text))
            {
                var date = WrittenDate.Of(match);
                if ((date.Year is null || date.Year == (period.Year ?? text.Day?.Year)) && date.Month > period.LastMonth + (date.Day is null ? 0 : 1) && !line.IsGap(match.Index))
                    findings.Add(Finding(line, match, period.Name));
            }
        }
    }

    private Finding Finding(DocumentLine line, Match match, string period) => line.About(
        Info,
        match.Index,
        match.Length,
        new LocalizedText($"报告的时段是{period}，“{match.Value}”超出了", $"the report is about {period}, “{match.Value}” is after it"),
        new LocalizedText("核对月份，或者改用这个时段的数据", "check the month, or take the figures of the period"));

    private static (int? Year, int LastMonth, string Name)? PeriodOf(DocumentText text)
    {
        var match = Subject.Of(text) is { } title ? Period.Match(title.Text) : Match.Empty;
        for (var i = 0; !match.Success && i < text.Body.Length; i++)
        {
            if (text.Body[i].Text.Contains("如下", StringComparison.Ordinal) && Presented.Match(text.Body[i].Text) is { Success: true } said)
                match = Period.Match(said.Value);
        }

        if (!match.Success)
            return null;
        var last = match.Groups["name"].Value switch { "上半年" => 6, "第一季度" or "一季度" => 3, "第三季度" or "三季度" or "前三季度" => 9, _ => 6 };
        return (WrittenDate.Number(match.Groups["year"]), last, match.Groups["name"].Value);
    }

    private static readonly BoundedPattern Period = new(PeriodExpression);

    [GeneratedRegex(
        @"(?:(?<year>20[0-9]{2})年)?(?<name>上半年|第?一季度|第?二季度|前?三季度|第三季度)(?![\u4E00-\u9FFF]{0,12}(?:和|及)[\u4E00-\u9FFF]{0,4}(?:下半年|[二三四]季度))",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex PeriodExpression();

    private static readonly BoundedPattern Presented = new(PresentedExpression);

    [GeneratedRegex(@"现将[^。\n]{0,40}如下", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex PresentedExpression();

    private static readonly BoundedPattern UpTo = new(UpToExpression);

    [GeneratedRegex(
        "(?<=(?<!去年|上年|往年|[0-9]年)截[至止]到?(?:目前|今年|本年)?)(?:(?<year>20[0-9]{2})年)?(?<month>[0-9]{1,2})月(?:(?<day>[0-9]{1,2})日|份|底|末)?(?!前|之前)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex UpToExpression();
}
