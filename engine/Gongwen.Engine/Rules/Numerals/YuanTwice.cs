using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Numerals;

/// <summary>GW5215: ￥100元: the currency said twice.</summary>
internal sealed partial class YuanTwice() : PatternRule(Rule, "￥", "¥", "RMB", "$", "＄")
{
    private static readonly RuleInfo Rule = new(
        "GW5215",
        Severity.Warning,
        new LocalizedText("货币符号和“元”重复", "A currency sign and 元"),
        new LocalizedText(
            "写了“￥”就不写“元”，公文里写“元”；“人民币”和“￥”也只用一个。",
            "An amount has ￥ or 元; official documents write 元."))
    {
        Name = "yuan-twice",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    protected override Regex Pattern => Expression();

    protected override Finding? Found(DocumentLine line, Match match, DocumentText text)
    {
        var sign = match.Groups["sign"];
        return line.About(Info, match.Index, match.Length, new LocalizedText($"“{match.Value}”的“{sign.Value}”和“元”重复", $"“{match.Value}” has both {sign.Value} and 元"), new LocalizedText($"删去“{sign.Value}”", $"remove {sign.Value}"));
    }

    [GeneratedRegex(
        @"(?:人民币)?(?<sign>￥|¥|RMB|\$|＄) ?[0-9][0-9,.]{0,20}(?:[万亿百千]{0,2})(?:元|美元)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Expression();
}
