using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Numerals;

/// <summary>GW5213: the full-width percent sign behind half-width digits: 5％.</summary>
internal sealed partial class FullWidthPercent() : PatternRule(Rule, "％")
{
    private static readonly RuleInfo Rule = new(
        "GW5213",
        Severity.Note,
        new LocalizedText("百分号用了全角", "A full-width percent sign"),
        new LocalizedText(
            "数字是半角的，百分号也用半角的“%”。",
            "Half-width digits have a half-width percent sign."))
    {
        Name = "full-width-percent",
        Fix = FixKind.Safe,
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
        FromYear = 2016,
    };

    protected override Regex Pattern => Expression();

    protected override Finding? Found(DocumentLine line, Match match, DocumentText text) =>
        Replace(line, match, "%", new LocalizedText("百分号是全角的", "the percent sign is full-width"));

    [GeneratedRegex("(?<=[0-9])％", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Expression();
}
