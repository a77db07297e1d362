using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Numerals;

/// <summary>GW5210: 1,20,000 or 1，200元: a separator out of place.</summary>
internal sealed partial class ThousandsSeparators() : PatternRule(Rule, [.. Characters.Pairs("0123456789", ",，")])
{
    private static readonly RuleInfo Rule = new(
        "GW5210",
        Severity.Warning,
        new LocalizedText("千位分隔写错了", "A thousands separator out of place"),
        new LocalizedText(
            "千位分隔三位一节，用半角的“,”，不用全角逗号、顿号。",
            "Thousands are parted in threes, by a half-width comma."))
    {
        Name = "thousands-separators",
        Basis = new RuleBasis(NormKind.RecommendedStandard, "GB/T 15835-2011"),
        Since = "0.1.0",
    };

    protected override Regex Pattern => Expression();

    protected override Finding? Found(DocumentLine line, Match match, DocumentText text) =>
        line.About(Info, match.Index, match.Length, new LocalizedText($"“{match.Value}”的千位分隔不对", $"“{match.Value}” has a separator out of place"), new LocalizedText("三位一节，用半角的“,”，或者不分节", "part it in threes by a half-width comma, or not at all"));

    [GeneratedRegex(
        @"(?<![0-9,.])[0-9]{1,3}(?:,[0-9]{3}){0,4},(?:[0-9]{1,2}|[0-9]{4,6})(?:,[0-9]{1,6}){0,4},[0-9]{3}(?![0-9,])(?=(?:\.[0-9]{1,4})?[万亿元人吨户亩个])|(?<![0-9,.，第段号件表图目类组])[1-9][0-9]{0,2}(?:，[0-9]{3}){1,3}(?:\.[0-9]{1,2})?(?=[万亿元吨亩])|(?<![0-9,.，第段号件表图目类组A-Za-z])[1-9][0-9]{0,2},[0-9]{4}(?=[万亿元人吨户亩个件份台套盏家])",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Expression();
}
