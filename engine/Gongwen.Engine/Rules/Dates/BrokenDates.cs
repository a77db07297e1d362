using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Dates;

/// <summary>GW5112: 年, 月, 日 out of place, twice or missing: 2026年7年1日, 2026年年7月, 20226年.</summary>
internal sealed partial class BrokenDates() : PatternRule(Rule, "年", "月")
{
    private static readonly RuleInfo Rule = new(
        "GW5112",
        Severity.Warning,
        new LocalizedText("日期的年、月、日写错了", "A date with wrong units"),
        new LocalizedText(
            "日期写成几年几月几日，年、月、日不颠倒、不重复、不缺。",
            "A date is 年, 月, 日, none wrong, twice or missing."))
    {
        Name = "broken-dates",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    protected override Regex Pattern => Expression();

    // Whole where 年 and the month's digits go before 月, and the day's before 日 or 号.
    protected override bool MayHold(ReadOnlySpan<char> line)
    {
        var digits = 0;
        var last = '\0';
        foreach (var character in line)
        {
            if (char.IsAsciiDigit(character))
            {
                digits++;
                continue;
            }

            var isWhole = last switch
            {
                '年' => character != '年' && (digits == 0 || character == '月'),
                '月' => digits == 0 || character is '日' or '号',
                _ => true,
            };
            if (!isWhole || (character == '年' && digits > 4))
                return true;
            (last, digits) = (character, 0);
        }

        return false;
    }

    protected override Finding? Found(DocumentLine line, Match match, DocumentText text) =>
        line.About(
            Info,
            match.Index,
            match.Length,
            char.IsAsciiDigit(match.Value[^1])
                ? new LocalizedText($"“{match.Value}”后面缺“日”", $"“{match.Value}” lacks 日")
                : new LocalizedText($"“{match.Value}”不是日期的写法", $"“{match.Value}” is no way to write a date"),
            new LocalizedText("写成“2026年7月1日”这样", "write it like 2026年7月1日"));

    [GeneratedRegex(
        "(?<![0-9.])(?:(?:19|20)[0-9]{2}(?:年[0-9]{1,2}年[0-9]{1,2}[日月号]|月[0-9]{1,2}月|年年(?=[0-9])|年[0-9]{1,2}月[0-9]{1,2}月(?![0-9份至、—～])|年[0-9]{1,2}日(?=[，。前起至]))|(?:19|20)[0-9]{3}年(?=[0-9底初末度]|[上下]半))|(?<![0-9.])(?:19|20)[0-9]{2}年[0-9]{1,2}月[0-9]{1,2}(?=[，。；）]|[前起止](?:[，。；）完报]))|(?<![0-9.])[0-9]{1,2}月[0-9]{1,2}(?=[至到—～~-][0-9]{1,2}月[0-9]{1,2}日)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Expression();
}
