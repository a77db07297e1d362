using System.Globalization;
using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Dates;

/// <summary>GW5118: 今年（2025年） in a paper of 2026.</summary>
internal sealed partial class YearsBesideThisYear() : GatheringRule(Rule, "年（", "年(")
{
    private static readonly RuleInfo Rule = new(
        "GW5118",
        Severity.Warning,
        new LocalizedText("“今年”“去年”和括号里的年份对不上", "今年 with another year"),
        new LocalizedText(
            "“今年（2025年）”写在2026年的文件里，是沿用旧文没有改。",
            "今年（2025年） in a paper of 2026 was left from an older one."))
    {
        Name = "years-beside-this-year",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    public override void CheckLines(IReadOnlyList<DocumentLine> lines, DocumentText text, FindingList findings)
    {
        if (lines.Count == 0 || OwnDate.Of(text) is not { } own)
            return;
        foreach (var line in lines)
        {
            foreach (var match in Named.Matches(line.Text))
            {
                var shift = match.Groups["name"].Value switch { "去年" or "上年" => -1, "前年" => -2, "明年" => 1, _ => 0 };
                var right = (own.Year + shift).ToString(CultureInfo.InvariantCulture);
                var said = match.Groups["year"].Value;

                // In January one still speaks of the year that has just ended.
                var isOfLastYear = own.Month <= 2 && said == (own.Year + shift - 1).ToString(CultureInfo.InvariantCulture);
                if (said != right && !isOfLastYear)
                    findings.Add(line.About(Info, match.Index, match.Length, new LocalizedText($"成文日期在{own.Year.ToString(CultureInfo.InvariantCulture)}年，{match.Groups["name"].Value}是{right}年", $"the document is of {own.Year.ToString(CultureInfo.InvariantCulture)}: {match.Groups["name"].Value} is {right}"), new LocalizedText("核对年份", "check the year")));
            }
        }
    }

    private static readonly BoundedPattern Named = new(NamedExpression);

    [GeneratedRegex("(?<name>今年|本年|去年|上年|前年|明年)[（(](?<year>20[0-9]{2})年?[）)]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex NamedExpression();
}
