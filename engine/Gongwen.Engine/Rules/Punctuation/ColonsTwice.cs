using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Punctuation;

/// <summary>GW5322: two colons in one sentence.</summary>
internal sealed partial class ColonsTwice() : PatternRule(Rule, "：")
{
    private static readonly RuleInfo Rule = new(
        "GW5322",
        Severity.Note,
        new LocalizedText("一句里套用了冒号", "Two colons in one sentence"),
        new LocalizedText(
            "一个句子里一般只用一个冒号；里面的一层改用逗号，或者分成两句。",
            "A sentence has one colon; the inner one is better a comma, or make it two sentences."))
    {
        Name = "colons-twice",
        Basis = new RuleBasis(NormKind.RecommendedStandard, "GB/T 15834-2011, 4.7"),
        Since = "0.1.0",
    };

    protected override Regex Pattern => Expression();

    protected override Finding? Found(DocumentLine line, Match match, DocumentText text) =>
        line.Kind == LineKind.Body && line.Text[(match.Index + 1)..].IndexOf('：', StringComparison.Ordinal) is >= 0 and var next
            ? line.About(Info, match.Index + 1 + next, 1, new LocalizedText("一句里套用了冒号", "a second colon in the sentence"), new LocalizedText("改用逗号，或者分成两句", "make it a comma, or make two sentences"))
            : null;

    [GeneratedRegex(
        @"(?<=[\u4E00-\u9FFF]{4})：(?![“0-9])(?=[^：。；！？“”（）\n]{4,60}[\u4E00-\u9FFF]：(?![“0-9])[^：。；！？\n]{4,60}[。；])",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Expression();
}
