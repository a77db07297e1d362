using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Numerals;

/// <summary>GW5219: 5百分点 or 5%个百分点.</summary>
internal sealed partial class PercentagePoints() : PatternRule(Rule, "百分点")
{
    private static readonly RuleInfo Rule = new(
        "GW5219",
        Severity.Warning,
        new LocalizedText("百分点的写法不对", "Percentage points in a wrong form"),
        new LocalizedText(
            "百分点前面要有“个”，不带百分号：提高5个百分点。",
            "Percentage points are 个百分点 behind a number without a percent sign."))
    {
        Name = "percentage-points",
        Fix = FixKind.Safe,
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    protected override Regex Pattern => Expression();

    protected override Finding? Found(DocumentLine line, Match match, DocumentText text) => match.Groups["lack"] is { Success: true } lack
        ? Replace(line, lack, "个百分点", new LocalizedText("“百分点”前面缺“个”", "百分点 lacks its 个"))
        : Replace(line, match, "个百分点", new LocalizedText($"“{match.Value}”：百分点前面不带百分号", $"“{match.Value}”: points have no percent sign"));

    [GeneratedRegex("(?<=[0-9]) ?(?<lack>百分点)|(?<=[0-9])(?<sign>[%％]个?百分点)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Expression();
}
