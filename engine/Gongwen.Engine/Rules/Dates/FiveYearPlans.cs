using System.Globalization;
using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Dates;

/// <summary>GW5119: years that aren't those of the plan: “十四五”（2020—2025年）.</summary>
internal sealed partial class FiveYearPlans() : PatternRule(Rule, "五")
{
    private static readonly RuleInfo Rule = new(
        "GW5119",
        Severity.Warning,
        new LocalizedText("五年规划的起止年份不对", "Wrong years of a five-year plan"),
        new LocalizedText(
            "“十四五”是2021—2025年，“十五五”是2026—2030年，余类推。",
            "The 14th plan runs from 2021 to 2025, the 15th from 2026 to 2030."))
    {
        Name = "five-year-plans",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    protected override Regex Pattern => Expression();

    private const string Plans = "一二三四五六";

    protected override Finding? Found(DocumentLine line, Match match, DocumentText text)
    {
        var plan = match.Groups["plan"].Value;
        var start = 2006 + (5 * Plans.IndexOf(plan, StringComparison.Ordinal));
        if (WrittenDate.Number(match.Groups["year"]) == start && WrittenDate.Number(match.Groups["year2"]) == start + 4)
            return null;
        var years = string.Create(CultureInfo.InvariantCulture, $"{start}—{start + 4}年");
        return line.About(Info, match.Index, match.Length, new LocalizedText($"“十{plan}五”是{years}", $"“十{plan}五” is {years}"), new LocalizedText("核对年份", "check the years"));
    }

    [GeneratedRegex(
        "“?十(?<plan>[一二三四五六])五”?(?:时期|期间|规划)?(?:时期|期间)?[（(](?<year>20[0-9]{2})年?[—－–～~至-](?<year2>20[0-9]{2})年?[）)]",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Expression();
}
