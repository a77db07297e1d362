using System.Globalization;
using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Dates;

/// <summary>GW5116: a date in figures and marks in running text: 2026.7.1.</summary>
internal sealed partial class NumericDates() : PatternRule(Rule, ".", "/", "-", "．")
{
    private static readonly RuleInfo Rule = new(
        "GW5116",
        Severity.Note,
        new LocalizedText("正文里的日期写成了数字串", "A date in figures and marks in running text"),
        new LocalizedText(
            "正文里的日期写“2026年7月1日”，不写成2026.7.1、2026/7/1、2026-7-1。",
            "Running text has 2026年7月1日, not 2026.7.1, 2026/7/1 or 2026-7-1."))
    {
        Name = "numeric-dates",
        Fix = FixKind.Unsafe,
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    protected override Regex Pattern => Expression();

    protected override Finding? Found(DocumentLine line, Match match, DocumentText text)
    {
        if (line.Kind != LineKind.Body || match.Length == line.Text.Trim().Length || IsName(line.Text, match.Index) || WrittenDate.Of(match).Exact(null) is not { } date)
            return null;
        return Replace(line, match, date.ToString("yyyy年M月d日", CultureInfo.InvariantCulture), new LocalizedText($"日期“{match.Value}”写成了数字串", $"the date “{match.Value}” is written in figures and marks"), FixKind.Unsafe);
    }

    private static bool IsName(string text, int at) => Names.IsMatch(text.AsSpan(Math.Max(0, at - 6), Math.Min(6, at)));

    [GeneratedRegex(
        @"(?<![0-9A-Za-z.．/_-])(?<year>(?:19|20)[0-9]{2})(?<mark>[.．/-])(?<month>1[0-2]|0?[1-9])\k<mark>(?<day>3[01]|[12][0-9]|0?[1-9])(?![0-9A-Za-z.．/_-])(?![版号])",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Expression();

    private static readonly BoundedPattern Names = new(NamesExpression);

    [GeneratedRegex("(?:版本|编号|批号|型号|单号|序号|系统|[版号]：?|[Vv])[为是：:]?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex NamesExpression();
}
