using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Punctuation;

/// <summary>GW5306: A、B、等: no 顿号 before 等.</summary>
internal sealed partial class CommaBeforeEtc() : PatternRule(Rule, "、等")
{
    private static readonly RuleInfo Rule = new(
        "GW5306",
        Severity.Warning,
        new LocalizedText("“等”前面用了顿号", "A 顿号 before 等"),
        new LocalizedText(
            "列举完用“等”，前面不用顿号。",
            "等 closes a list without a 顿号 before it."))
    {
        Name = "comma-before-etc",
        Fix = FixKind.Safe,
        Basis = new RuleBasis(NormKind.RecommendedStandard, "GB/T 15834-2011"),
        Since = "0.1.0",
    };

    protected override Regex Pattern => Expression();

    protected override Finding? Found(DocumentLine line, Match match, DocumentText text) =>
        Replace(line, match, "", new LocalizedText("“等”前面不用顿号", "no 、 before 等"));

    [GeneratedRegex(@"(?<=[\u4E00-\u9FFFA-Za-z0-9）》”])、(?=等(?![级第于待候同次额效值距比位离份着温压边腰身外闲高长号差]))", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Expression();
}
