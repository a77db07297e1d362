using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Dates;

/// <summary>GW5107: ○ or 零 in a Han year: 二○二六年.</summary>
internal sealed partial class CirclesForZero() : PatternRule(Rule, [.. Characters.Pairs("〇一二三四五六七八九", Zeros)])
{
    private static readonly RuleInfo Rule = new(
        "GW5107",
        Severity.Note,
        new LocalizedText("年份里的“〇”写错了", "A wrong sign for zero in a year"),
        new LocalizedText(
            "汉字数字的年份用“〇”，不用圆圈“○”、字母“O”和“零”。",
            "Years in Han numerals have 〇, not a circle, a letter or 零."))
    {
        Name = "circles-for-zero",
        Fix = FixKind.Safe,
        Basis = new RuleBasis(NormKind.RecommendedStandard, "GB/T 15835-2011"),
        Since = "0.1.0",
        FromYear = 2012,
    };

    private const string Zeros = "○零OＯ0０";

    protected override Regex Pattern => Expression();

    protected override Finding? Found(DocumentLine line, Match match, DocumentText text)
    {
        var right = string.Concat(match.Value.Select(c => Zeros.Contains(c, StringComparison.Ordinal) ? '〇' : c));
        return right == match.Value ? null : Replace(line, match, right, new LocalizedText($"“{match.Value}年”的零应当写“〇”", $"the zero of “{match.Value}年” is 〇"));
    }

    [GeneratedRegex(
        @"(?<![\u4E00-\u9FFF○0-9])[一二][〇一二三四五六七八九○零OＯ0０]{3}(?=年)|(?<=[于至到自在从和及])[一二][〇一二三四五六七八九○零OＯ0０]{3}(?=年)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Expression();
}
