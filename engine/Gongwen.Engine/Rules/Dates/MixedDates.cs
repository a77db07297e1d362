using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Dates;

/// <summary>GW5106: Han and Arabic numerals in one date: 二〇二六年7月, 2026年七月.</summary>
internal sealed partial class MixedDates() : PatternRule(Rule, [.. Characters.Pairs(YearNumerals, "年"), .. Characters.Pairs("年月", Numerals), .. Characters.Pairs(Numerals, "月")])
{
    private static readonly RuleInfo Rule = new(
        "GW5106",
        Severity.Warning,
        new LocalizedText("一个日期里混用了两种数字", "Two kinds of numerals in one date"),
        new LocalizedText(
            "同一个日期只用一种数字，公文用阿拉伯数字；农历用汉字。",
            "A date has one kind of numerals, Arabic ones in official documents; lunar dates have Han ones."))
    {
        Name = "mixed-dates",
        Basis = new RuleBasis(NormKind.RecommendedStandard, "GB/T 15835-2011"),
        Since = "0.1.0",
    };

    private const string Numerals = "一二三四五六七八九十";
    private const string YearNumerals = "〇○零一二三四五六七八九";

    protected override Regex Pattern => Expression();

    protected override Finding? Found(DocumentLine line, Match match, DocumentText text) =>
        line.About(
            Info,
            match.Index,
            match.Length,
            new LocalizedText($"“{match.Value}”混用了汉字和阿拉伯数字", $"“{match.Value}” mixes Han and Arabic numerals"),
            new LocalizedText("都用阿拉伯数字", "write Arabic numerals"));

    [GeneratedRegex(
        "[一二][〇○零一二三四五六七八九]{3}年[0-9]{1,2}月(?:[0-9]{1,2}日)?|(?<![0-9])(?:19|20)[0-9]{2}年(?:十[一二]|[一二三四五六七八九十])月(?:(?:[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])日|(?![初廿一二三四五六七八九十]))|(?<![0-9])[0-9]{1,2}月(?:[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])日(?![游三内之千捐])|(?<![0-9月])(?:十[一二]|[一二三四五六七八九])月[0-9]{1,2}日",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Expression();
}
