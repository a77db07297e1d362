using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Wording;

/// <summary>GW5638: a verb that doesn't take a quality: 做到信息的完整性.</summary>
internal sealed partial class QualityObjects() : LineRule(Rule, "做到", "达到", "实现")
{
    private static readonly RuleInfo Rule = new(
        "GW5638",
        Severity.Note,
        new LocalizedText("“做到……性”搭配不当", "做到 with a quality"),
        new LocalizedText(
            "“完整性”“准确性”是一种性质，要“保证”“确保”“提高”，不能“做到”；“做到完整”“做到准确”可以。",
            "A quality such as 完整性 is ensured or raised, not 做到."))
    {
        Name = "quality-object",
        Fix = FixKind.Unsafe,
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    /// <inheritdoc/>
    public override void CheckLine(DocumentLine line, DocumentText text, FindingList findings)
    {
        foreach (var match in Frame.Matches(line.Text))
        {
            var mended = "保证" + match.Value[match.Groups["verb"].Length..];
            findings.Add(line.About(
                Info,
                match.Index,
                match.Length,
                new LocalizedText($"“{match.Groups["verb"].Value}”和“{match.Groups["quality"].Value}”搭配不当", $"{match.Groups["verb"].Value} doesn't go with {match.Groups["quality"].Value}"),
                new LocalizedText($"改为“{mended}”", $"write {mended}")) with
            {
                Fix = TextFix.At(line, match.Index, match.Length, mended, FixKind.Unsafe),
            });
        }
    }

    private static readonly BoundedPattern Frame = new(FrameExpression);

    [GeneratedRegex("(?<verb>做到|达到)(?:了)?(?:[^，。；：、性]{1,10}的)?(?<quality>(?:完整|准确|真实|及时|严肃|规范|科学|连续|一致|有效|针对|权威|公正|合理|可靠|安全|稳定)性)(?!和统一|的统一|相统一)(?=[，。；、和与])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex FrameExpression();
}
