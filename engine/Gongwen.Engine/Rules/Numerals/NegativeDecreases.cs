using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Numerals;

/// <summary>GW5220: 下降-5%: said twice.</summary>
internal sealed partial class NegativeDecreases() : PatternRule(Rule, "-", "－", "−")
{
    private static readonly RuleInfo Rule = new(
        "GW5220",
        Severity.Warning,
        new LocalizedText("下降又写负号", "A decrease with a minus sign"),
        new LocalizedText(
            "“下降”已经是负的，数字前面不再写负号；“增长-5%”写成“下降5%”。",
            "A decrease is negative by itself and has no minus sign."))
    {
        Name = "negative-decreases",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    protected override Regex Pattern => Expression();

    protected override Finding? Found(DocumentLine line, Match match, DocumentText text) =>
        line.About(Info, match.Index, match.Length, new LocalizedText($"“{match.Value}”：已经是减少，不再写负号", $"“{match.Value}” is negative twice"), new LocalizedText("删去负号，或者核对是增是减", "remove the minus sign, or check whether it grew"));

    [GeneratedRegex(
        @"(?:下降|减少|降低|回落|下滑|下跌|收窄|负增长)了?(?<sign>[-－−])[0-9]{1,9}(?:\.[0-9]{1,4})?(?:[%％]|个百分点|[万亿元人户吨])",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Expression();
}
