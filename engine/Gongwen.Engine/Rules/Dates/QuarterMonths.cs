using System.Globalization;
using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Dates;

/// <summary>GW5117: months that aren't those of the quarter or half: 第一季度（4—6月）.</summary>
internal sealed partial class QuarterMonths() : PatternRule(Rule, "季度（", "半年（", "季度(", "半年(")
{
    private static readonly RuleInfo Rule = new(
        "GW5117",
        Severity.Warning,
        new LocalizedText("月份和季度对不上", "Months that are not the quarter's"),
        new LocalizedText(
            "第一季度是1—3月，第二季度是4—6月，第三季度是7—9月，第四季度是10—12月；上半年到6月为止。",
            "Quarters begin in January, April, July and October; the first half ends in June."))
    {
        Name = "quarter-months",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    protected override Regex Pattern => Expression();

    protected override Finding? Found(DocumentLine line, Match match, DocumentText text)
    {
        var right = match.Groups["name"].Value switch
        {
            "前三季度" => (1, 9),
            "上半年" => (1, 6),
            "下半年" => (7, 12),
            ['第', '一', ..] or ['一', ..] => (1, 3),
            ['第', '二', ..] or ['二', ..] => (4, 6),
            ['第', '三', ..] or ['三', ..] => (7, 9),
            _ => (10, 12),
        };
        if ((WrittenDate.Number(match.Groups["month"]), WrittenDate.Number(match.Groups["month2"])) == right)
            return null;
        var months = string.Create(CultureInfo.InvariantCulture, $"{right.Item1}—{right.Item2}月");
        return line.About(Info, match.Index, match.Length, new LocalizedText($"{match.Groups["name"].Value}是{months}", $"{match.Groups["name"].Value} is {months}"), new LocalizedText("核对月份", "check the months"));
    }

    [GeneratedRegex(
        "(?<name>前三季度|第?[一二三四]季度|[上下]半年)[（(](?<month>[0-9]{1,2})月?[—－–～~至-](?<month2>[0-9]{1,2})月[份）)]",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Expression();
}
