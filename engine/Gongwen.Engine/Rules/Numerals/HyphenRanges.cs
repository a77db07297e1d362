using System.Globalization;
using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Numerals;

/// <summary>GW5205: a keyboard hyphen or tilde in a range: 3-5天, 2013-2015年.</summary>
internal sealed partial class HyphenRanges() : PatternRule(Rule, "-", "~", "－")
{
    private static readonly RuleInfo Rule = new(
        "GW5205",
        Severity.Warning,
        new LocalizedText("起止、范围用了键盘上的短横", "A keyboard hyphen in a range"),
        new LocalizedText(
            "数值范围用浪纹线“～”，起止年月用一字线“—”，不用键盘上的“-”“~”。",
            "Ranges of numbers have ～, those of years and months —, not the keyboard's - or ~."))
    {
        Name = "hyphen-ranges",
        Fix = FixKind.Safe,
        Basis = new RuleBasis(NormKind.RecommendedStandard, "GB/T 15835-2011"),
        Since = "0.1.0",
        FromYear = 2012,
    };

    protected override Regex Pattern => Expression();

    protected override Finding? Found(DocumentLine line, Match match, DocumentText text)
    {
        var (first, last, mark, unit) = (match.Groups["first"], match.Groups["last"], match.Groups["mark"], match.Groups["unit"].Value);
        if (line.Block is Masthead || (match.Groups["left"] is { Success: true } left && !unit.StartsWith(left.Value, StringComparison.Ordinal)) || Value(first) >= Value(last))
            return null;
        var isTime = unit is "月" or "日" or "届" or "页" or "章" || (unit == "年" && first.Length == 4 && last.Length == 4);

        // － is what many fonts show as the dash of the standard.
        var right = isTime || mark.Value == "－" ? "—" : "～";

        // 24-26年 may be years without their century.
        var kind = unit == "年" && first.Length == 2 && first.Value[0] >= '1' ? FixKind.Unsafe : FixKind.Safe;
        var finding = Replace(line, mark, right, new LocalizedText($"“{match.Value}”的连接号用了“{mark.Value}”", $"“{match.Value}” is joined by “{mark.Value}”"), kind);
        return mark.Value == "－" ? finding with { Severity = Severity.Note } : finding;
    }

    private static decimal Value(Group number) => decimal.Parse(number.ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"(?<![0-9A-Za-z.:：/第号〕\])）\-－~.—～ ])(?<first>[0-9]{1,6}(?:\.[0-9]{1,4})?)(?<left>[天年月日个人名次项家户条元万亿%岁倍届周期份册公米吨千度])?(?<mark>[-－~])(?<last>[0-9]{1,6}(?:\.[0-9]{1,4})?)(?<unit>天|年(?![级龄])|月(?!龄)|日|个|人(?!民)|名|次|项|家|户|条|元|万|亿|%|岁|倍|届|小时|分钟|公里|公斤|公顷|米|千米|千克|平方|立方|吨|亩|周(?!岁)|秒|度|℃|台|套|辆|页|章|份)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Expression();
}
