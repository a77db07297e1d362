using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Consistency;

/// <summary>GW5811: 增长-5%.</summary>
internal sealed partial class NegativeGrowth() : LineRule(Rule, "-", "－", "−")
{
    private static readonly RuleInfo Rule = new(
        "GW5811",
        Severity.Warning,
        new LocalizedText("增长的是负数", "A growth with a minus sign"),
        new LocalizedText("“增长-5%”写“下降5%”；负号是误打的，删去。", "增长-5% is 下降5%, or the minus was typed by mistake."))
    {
        Name = "negative-growth",
        Fix = FixKind.Unsafe,
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    public override void CheckLine(DocumentLine line, DocumentText text, FindingList findings)
    {
        if (line.Kind != LineKind.Body)
            return;
        foreach (var match in Signed.Matches(line.Text))
        {
            var mended = $"下降{match.Groups["number"].Value}";
            findings.Add(line.About(Info, match.Index, match.Length, new LocalizedText($"“{match.Value}”方向和负号不一致", $"{match.Value} grows by less than nothing"), new LocalizedText($"改为“{mended}”，或者删去负号", $"write {mended} or remove the minus")) with
            {
                Fix = TextFix.At(line, match.Index, match.Length, mended, FixKind.Unsafe),
            });
        }
    }

    private static readonly BoundedPattern Signed = new(SignedExpression);

    [GeneratedRegex("(?<!负)(?:增长|上升|提高|增加)了?[-－−](?<number>[0-9]{1,6}(?:\\.[0-9]{1,4})?(?:[%％]|个百分点))", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex SignedExpression();
}
