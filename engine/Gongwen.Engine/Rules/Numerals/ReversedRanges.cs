using System.Globalization;
using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Numerals;

/// <summary>GW5221: 10～5天: the greater number first.</summary>
internal sealed partial class ReversedRanges() : PatternRule(Rule, "～", "~")
{
    private static readonly RuleInfo Rule = new(
        "GW5221",
        Severity.Warning,
        new LocalizedText("数值范围前大后小", "A range with the greater number first"),
        new LocalizedText(
            "数值范围从小到大写，前大后小多半是写错了。",
            "A range goes from the lesser to the greater; the other way it is probably wrong."))
    {
        Name = "reversed-ranges",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    protected override Regex Pattern => Expression();

    protected override Finding? Found(DocumentLine line, Match match, DocumentText text)
    {
        var (unit, first, last) = (match.Groups["unit"].Value, Value(match.Groups["first"]), Value(match.Groups["last"]));
        return first <= last || (unit.Length > 0 && unit != match.Groups["unit2"].Value)
            ? null
            : line.About(Info, match.Index, match.Length, new LocalizedText($"“{match.Value}”前大后小", $"“{match.Value}” has the greater number first"), new LocalizedText("核对数字", "check the numbers"));
    }

    private static decimal Value(Group number) => decimal.Parse(number.ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"(?<![0-9.:：A-Za-z—～~–−-])(?<first>[0-9]{1,9}(?:\.[0-9]{1,4})?)(?<unit>[天个人名次项家户%元万亿岁倍]?)[～~](?<last>[0-9]{1,9}(?:\.[0-9]{1,4})?)(?<unit2>天|个|人|名|次|项|家|户|元|%|岁|倍|小时|分钟|公里|米|吨|亩)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Expression();
}
