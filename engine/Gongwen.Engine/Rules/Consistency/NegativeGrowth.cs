using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Consistency;

/// <summary>GW5811: 增长-5%, 下降-3%.</summary>
internal sealed partial class NegativeGrowth() : LineRule(Rule, "-", "－", "−", "负")
{
    private static readonly RuleInfo Rule = new(
        "GW5811",
        Severity.Warning,
        new LocalizedText("增减方向和正负号重复或矛盾", "A direction and a minus sign"),
        new LocalizedText("“增长”“下降”已说明方向，后面的数不带负号：增长-5%写“下降5%”，下降-3%先核对是升是降。", "增长 and 下降 tell the direction, the number has no minus: 增长-5% is 下降5%; of 下降-3% check which is meant."))
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
        foreach (Match match in Signed().Matches(line.Text))
        {
            var isUp = match.Groups["up"].Success;
            var mended = $"下降{match.Groups["number"].Value}";
            var finding = line.About(
                Info,
                match.Index,
                match.Length,
                new LocalizedText($"“{match.Value}”方向和负号{(isUp ? "不一致" : "重复")}", $"{match.Value} has a direction and a minus"),
                isUp ? new LocalizedText($"改为“{mended}”", $"write {mended}") : new LocalizedText("核对是升是降，去掉负号", "check which is meant and remove the minus"));
            findings.Add(isUp ? finding with { Fix = TextFix.At(line, match.Index, match.Length, mended, FixKind.Unsafe) } : finding);
        }
    }

    [GeneratedRegex("(?:(?<up>增长|上升|提高|增加)|下降|减少|降低|回落)了?[-－−](?<number>[0-9]{1,6}(?:\\.[0-9]{1,4})?(?:[%％]|个百分点))", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Signed();
}
