using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Punctuation;

/// <summary>GW5310: ... or a single … for ……</summary>
internal sealed partial class EllipsisForms() : PatternRule(Rule, "...", "…", "···", "・・・")
{
    private static readonly RuleInfo Rule = new(
        "GW5310",
        Severity.Warning,
        new LocalizedText("省略号写得不对", "An ellipsis in a wrong form"),
        new LocalizedText(
            "省略号是六个点“……”，不是三个点、一串句点或者中圆点。",
            "An ellipsis is ……, six points."))
    {
        Name = "ellipsis-form",
        Fix = FixKind.Safe,
        Basis = new RuleBasis(NormKind.RecommendedStandard, "GB/T 15834-2011"),
        Since = "0.1.0",
    };

    protected override Regex Pattern => Expression();

    protected override Finding? Found(DocumentLine line, Match match, DocumentText text) =>
        match.Value == "…" && match.Index > 0 && line.Text[match.Index - 1] == '…'
            ? null
            : Replace(line, match, "……", new LocalizedText($"省略号写成了“{match.Value}”", $"the ellipsis is written “{match.Value}”"));

    [GeneratedRegex(
        @"(?<=[\u4E00-\u9FFF，。；：、！？“”》）])(?:\.{3,12}|·{3,12}|・{3,12}|…(?!…))(?=[\u4E00-\u9FFF，。；：、！？“”》）]|$)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Expression();
}
