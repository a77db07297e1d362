using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Numerals;

/// <summary>GW5206: .5: a decimal without its zero.</summary>
internal sealed partial class BareDecimals() : PatternRule(Rule, ".")
{
    private static readonly RuleInfo Rule = new(
        "GW5206",
        Severity.Warning,
        new LocalizedText("小数点前缺“0”", "A decimal without its zero"),
        new LocalizedText(
            "小于1的小数，小数点前的“0”不省略；也可能是漏了整数。",
            "A decimal below one keeps its zero; or the whole number was lost."))
    {
        Name = "bare-decimals",
        Fix = FixKind.Unsafe,
        Basis = new RuleBasis(NormKind.RecommendedStandard, "GB/T 15835-2011"),
        Since = "0.1.0",
    };

    protected override Regex Pattern => Expression();

    protected override Finding? Found(DocumentLine line, Match match, DocumentText text) =>
        Replace(line, match, "0" + match.Value, new LocalizedText($"“{match.Value}”的小数点前缺数字", $"“{match.Value}” lacks a number before its point"), FixKind.Unsafe);

    [GeneratedRegex(@"(?<=[\u4E00-\u9FFF，（、])\.[0-9]{1,6}(?=[%‰\u4E00-\u9FFF])(?!版)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Expression();
}
