using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Numerals;

/// <summary>GW5203: 63～68%: the first number lacks its percent sign.</summary>
internal sealed partial class PercentRanges() : PatternRule(Rule, "%", "％", "‰")
{
    private static readonly RuleInfo Rule = new(
        "GW5203",
        Severity.Warning,
        new LocalizedText("百分数范围的前一个数缺百分号", "A range of percentages with one sign"),
        new LocalizedText(
            "“15～30%”会被看成15到30%，两个数都写百分号：15%～30%。",
            "15～30% may be read as from 15; both numbers have the sign."))
    {
        Name = "percent-ranges",
        Fix = FixKind.Safe,
        Basis = new RuleBasis(NormKind.RecommendedStandard, "GB/T 15835-2011"),
        Since = "0.1.0",
        FromYear = 2012,
    };

    protected override Regex Pattern => Expression();

    protected override bool MayHold(ReadOnlySpan<char> line) => Characters.HoldsRange(line, "～~—–－-至");

    protected override Finding? Found(DocumentLine line, Match match, DocumentText text) =>
        Replace(line, match.Groups["first"], match.Groups["first"].Value + match.Groups["sign"].Value, new LocalizedText($"“{match.Value}”的前一个数缺百分号", $"the first number of “{match.Value}” lacks its sign"));

    [GeneratedRegex(
        @"(?<![0-9.%％‰A-Za-z—～~–-])(?<first>[0-9]{1,9}(?:\.[0-9]{1,6})?)(?:～|~|—|–|－|-|至)[0-9]{1,9}(?:\.[0-9]{1,6})?(?<sign>[%％‰])",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Expression();
}
