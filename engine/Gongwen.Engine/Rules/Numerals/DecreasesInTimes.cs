using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Numerals;

/// <summary>GW5207: 减少2倍: nothing decreases by more than all of it.</summary>
internal sealed partial class DecreasesInTimes() : PatternRule(Rule, "倍")
{
    private static readonly RuleInfo Rule = new(
        "GW5207",
        Severity.Warning,
        new LocalizedText("减少不能用“倍”", "A decrease in times"),
        new LocalizedText(
            "减少一倍就没有了，减少、下降、降低用百分数或分数：减少一半、下降50%。",
            "A decrease by once leaves nothing; it is told in percent or fractions."))
    {
        Name = "decreases-in-times",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    protected override Regex Pattern => Expression();

    protected override Finding? Found(DocumentLine line, Match match, DocumentText text) =>
        match.Value.Contains("了0.", StringComparison.Ordinal) || ZeroPoint.IsMatch(match.Value)
            ? null
            : line.About(Info, match.Index, match.Length, new LocalizedText($"“{match.Value}”：减少不能用“倍”", $"“{match.Value}”: a decrease is not told in times"), new LocalizedText("写成百分数或分数，如“减少一半”", "tell it in percent or as a fraction"));

    [GeneratedRegex(
        @"(?:减少|降低|下降|缩小|缩短|压缩|压减|缩减|减轻|下调|减小|削减|精简)了?(?:近|约|将近|超过|至少|整整)?(?:[0-9]{1,6}(?:\.[0-9]{1,4})?|[一二两三四五六七八九十百几数]{1,5})多?倍",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Expression();

    private static readonly BoundedPattern ZeroPoint = new(ZeroPointExpression);

    [GeneratedRegex(@"(?<![0-9])0\.", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex ZeroPointExpression();
}
