using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Punctuation;

/// <summary>GW5311: -- or － － for ——</summary>
internal sealed partial class DashForms() : PatternRule(Rule, "--", "－－", "––", "──", "- -", "— —")
{
    private static readonly RuleInfo Rule = new(
        "GW5311",
        Severity.Warning,
        new LocalizedText("破折号写得不对", "A dash in a wrong form"),
        new LocalizedText(
            "破折号是两个字宽的“——”，不用短横、制表符拼。",
            "A dash is ——, two characters wide, not made of hyphens."))
    {
        Name = "dash-form",
        Fix = FixKind.Safe,
        Basis = new RuleBasis(NormKind.RecommendedStandard, "GB/T 15834-2011"),
        Since = "0.1.0",
    };

    protected override Regex Pattern => Expression();

    protected override Finding? Found(DocumentLine line, Match match, DocumentText text) =>
        Replace(line, match, "——", new LocalizedText($"破折号写成了“{match.Value}”", $"the dash is written “{match.Value}”"));

    [GeneratedRegex(
        @"(?<=[\u4E00-\u9FFF”》）。，；：！？]|^)(?:--|－－|––|──|- -|－ －|— —)(?=[\u4E00-\u9FFF“《（])",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Expression();
}
