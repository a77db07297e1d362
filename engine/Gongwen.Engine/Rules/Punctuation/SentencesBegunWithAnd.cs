using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Punctuation;

/// <summary>GW5319: 。并与…: a sentence that begins with 并 has no subject.</summary>
internal sealed partial class SentencesBegunWithAnd() : PatternRule(Rule, "。并")
{
    private static readonly RuleInfo Rule = new(
        "GW5319",
        Severity.Note,
        new LocalizedText("“并”字开头的句子缺主语", "A sentence that begins with 并"),
        new LocalizedText(
            "“并”连接的是同一句里的两个动作，前面用逗号。",
            "并 joins two actions of one sentence, with a comma before it."))
    {
        Name = "sentences-begun-with-and",
        Fix = FixKind.Suggested,
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    protected override Regex Pattern => Expression();

    protected override Finding? Found(DocumentLine line, Match match, DocumentText text) =>
        line.About(Info, match.Index, match.Length, new LocalizedText("“并”前面用了句号，后面的句子缺主语", "a full stop before 并 leaves the next sentence without a subject"), new LocalizedText("句号改为逗号", "make it a comma")) with
        {
            Fix = TextFix.At(line, match.Index, 1, "，", FixKind.Suggested),
        };

    [GeneratedRegex(@"(?<=[\u4E00-\u9FFF”》）])(?<stop>。)并(?![且非不列联购网轨发存行举案线进肩称没未无蒂处排入立州])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Expression();
}
