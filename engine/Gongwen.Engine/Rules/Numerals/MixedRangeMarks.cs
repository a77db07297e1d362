using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Numerals;

/// <summary>GW5222: 3～5天 here and 3—5天 there.</summary>
internal sealed partial class MixedRangeMarks() : GatheringRule(Rule, "～", "—")
{
    private static readonly RuleInfo Rule = new(
        "GW5222",
        Severity.Note,
        new LocalizedText("全文的范围连接号不一致", "Two marks for ranges in one document"),
        new LocalizedText(
            "数值范围可以用“～”或者“—”，一篇文件里用一种。",
            "Ranges of numbers have ～ or —, one of them in one document."))
    {
        Name = "mixed-range-marks",
        Basis = new RuleBasis(NormKind.RecommendedStandard, "GB/T 15835-2011"),
        Since = "0.1.0",
    };

    public override void CheckLines(IReadOnlyList<DocumentLine> lines, DocumentText text, FindingList findings)
    {
        (DocumentLine Line, Match Match)? first = null;
        foreach (var line in lines)
        {
            foreach (var match in Range.Matches(line.Text))
            {
                if (first is not { } known)
                {
                    first = (line, match);
                    continue;
                }

                if (match.Groups["mark"].Value == known.Match.Groups["mark"].Value)
                    continue;
                var finding = line.About(Info, match.Index, match.Length, new LocalizedText($"前面写“{known.Match.Value}”，这里写“{match.Value}”，连接号不一致", $"“{known.Match.Value}” before, “{match.Value}” here"), new LocalizedText("全文用一种", "use one of them"));
                if (known.Line.About(Info, known.Match.Index, known.Match.Length, finding.Message).Location is { } place)
                    finding = finding with { Related = [new RelatedPlace(place, new LocalizedText($"“{known.Match.Value}”", $"“{known.Match.Value}”"))] };
                findings.Add(finding);
                return;
            }
        }
    }

    private static readonly BoundedPattern Range = new(RangeExpression);

    [GeneratedRegex(
        @"(?<![0-9.A-Za-z第〔（(:：])[0-9]{1,6}(?:\.[0-9]{1,3})?[%万亿天个人名次]?(?<mark>[～—])[0-9]{1,6}(?:\.[0-9]{1,3})?(?:%|[万亿]|个(?!月)|[天人名次家户岁倍]|小时|公里)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex RangeExpression();
}
