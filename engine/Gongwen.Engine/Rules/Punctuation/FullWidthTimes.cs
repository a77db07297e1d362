using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Punctuation;

/// <summary>GW5329: 9：30: a time with a full-width colon.</summary>
internal sealed partial class FullWidthTimes() : PatternRule(Rule, "：")
{
    private static readonly RuleInfo Rule = new(
        "GW5329",
        Severity.Note,
        new LocalizedText("时刻的冒号用了全角", "A time with a full-width colon"),
        new LocalizedText(
            "用数字表示时刻，时、分之间用半角冒号：9:30。",
            "Times of the day have a half-width colon: 9:30."))
    {
        Name = "full-width-times",
        Fix = FixKind.Safe,
        Basis = new RuleBasis(NormKind.RecommendedStandard, "GB/T 15834-2011"),
        Since = "0.1.0",
    };

    protected override Regex Pattern => Expression();

    protected override Finding? Found(DocumentLine line, Match match, DocumentText text) =>
        Replace(line, match, ":", new LocalizedText("时刻的冒号是全角的", "the colon of the time is full-width"));

    [GeneratedRegex(
        "(?<=(?:[日午）]|晚上|凌晨|[周期][一二三四五六日天]|[—–～~至-]) ?(?<![0-9])(?:2[0-4]|1[0-9]|0?[0-9]))：(?=[0-5][0-9](?![0-9]))|(?<=(?<![0-9])(?:2[0-4]|1[0-9]|0?[0-9]))：(?=[0-5][0-9](?:[—–～~至-](?:2[0-4]|1[0-9]|[0-9])[：:][0-5][0-9]))",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Expression();
}
