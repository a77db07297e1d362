using System.Globalization;
using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Numerals;

/// <summary>GW5204: 5～10万人: the first number lacks its 万.</summary>
internal sealed partial class MyriadRanges() : PatternRule(Rule, "万", "亿")
{
    private static readonly RuleInfo Rule = new(
        "GW5204",
        Severity.Warning,
        new LocalizedText("数值范围的前一个数缺“万”“亿”", "A range of ten thousands with one 万"),
        new LocalizedText(
            "“9～16亿”会被看成9到16亿，两个数都写“亿”：9亿～16亿。",
            "9～16亿 may be read as from nine; both numbers have the 亿."))
    {
        Name = "myriad-ranges",
        Fix = FixKind.Unsafe,
        Basis = new RuleBasis(NormKind.RecommendedStandard, "GB/T 15835-2011"),
        Since = "0.1.0",
        FromYear = 2012,
    };

    protected override Regex Pattern => Expression();

    protected override bool MayHold(ReadOnlySpan<char> line) => Characters.HoldsRange(line, "～~—–－-至");

    protected override Finding? Found(DocumentLine line, Match match, DocumentText text)
    {
        var first = match.Groups["first"];
        return Value(first) >= Value(match.Groups["last"])
            ? null
            : Replace(line, first, first.Value + match.Groups["unit"].Value, new LocalizedText($"“{match.Value}”的前一个数缺“{match.Groups["unit"].Value}”", $"the first number of “{match.Value}” lacks its {match.Groups["unit"].Value}"), FixKind.Unsafe);
    }

    private static decimal Value(Group number) => decimal.Parse(number.ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"(?<![0-9.A-Za-z—～~–-])(?<first>[0-9]{1,9}(?:\.[0-9]{1,6})?)(?:～|~|—|–|－|-|至)(?<last>[0-9]{1,9}(?:\.[0-9]{1,6})?)(?<unit>[万亿])",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Expression();
}
