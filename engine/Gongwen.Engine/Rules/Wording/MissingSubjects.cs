using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Wording;

/// <summary>GW5631: 通过…，使…: the preposition and the verb take the subject between them.</summary>
internal sealed partial class MissingSubjects() : LineRule(Rule, "，使", "，让", "，令", "，致使")
{
    private static readonly RuleInfo Rule = new(
        "GW5631",
        Severity.Note,
        new LocalizedText("“通过……使……”缺主语", "通过…使… without a subject"),
        new LocalizedText(
            "“通过活动，使党员受到教育”没有主语：删去“通过”，或者删去“使”。口头和旧时的公文用得多，所以只作提示。",
            "通过…，使… leaves the sentence without a subject: drop one of the two. It is common, so this is a note."))
    {
        Name = "missing-subject",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    /// <inheritdoc/>
    public override void CheckLine(DocumentLine line, DocumentText text, FindingList findings)
    {
        if (line.Kind != LineKind.Body)
            return;
        foreach (var match in Frame.Matches(line.Text))
        {
            var (preposition, verb) = (match.Groups["preposition"].Value, match.Groups["verb"].Value);
            var isUnder = preposition == "在";
            findings.Add(line.About(
                Info,
                match.Index,
                match.Length,
                new LocalizedText($"“{preposition}{(isUnder ? "……下，" : "……")}{verb}……”缺主语", $"{preposition}…{(isUnder ? "下，" : "")}{verb}… has no subject"),
                isUnder ? new LocalizedText($"删去“{verb}”", $"drop {verb}") : new LocalizedText($"删去“{preposition}”，或者删去“{verb}”", $"drop {preposition} or {verb}")));
        }
    }

    // 使用, 使命, 使者, 大使; 通过 as a verb (会议通过) stands behind its subject.
    private static readonly BoundedPattern Frame = new(FrameExpression);

    [GeneratedRegex(
        "(?<=^|[。；！？：])(?:并|同时，|此外，|还)?(?:(?<preposition>通过|经过|由于|随着|经由)(?![了的])[^，。；：！？]{2,40}|(?<preposition>在)[^，。；：！？]{2,40}下)，(?:从而|并)?(?<verb>使得|致使|使|让|令)(?![用命者馆节唤团徒劲坏])",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex FrameExpression();
}
