using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Wording;

/// <summary>GW5636: one negation too many: 防止问题不再发生, 切忌不要.</summary>
internal sealed partial class WrongNegations() : LineRule(Rule, "防止", "避免", "杜绝", "切忌", "禁止", "严禁", "以防", "严防", "谨防", "难免", "无时无刻", "忌")
{
    private static readonly RuleInfo Rule = new(
        "GW5636",
        Severity.Warning,
        new LocalizedText("否定用多了", "A negation too many"),
        new LocalizedText(
            "“防止”“避免”“切忌”本身有否定的意思，后面再用“不再”“不要”，意思就反了。",
            "防止, 避免 and 切忌 negate by themselves; 不再 or 不要 behind them turns the meaning round."))
    {
        Name = "wrong-negation",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    /// <inheritdoc/>
    public override void CheckLine(DocumentLine line, DocumentText text, FindingList findings)
    {
        foreach (var match in Negation.Matches(line.Text))
        {
            if (match.Groups["always"].Success)
            {
                findings.Add(line.About(
                    Info,
                    match.Index,
                    match.Length,
                    new LocalizedText("“无时无刻”后面缺“不”", "无时无刻 lacks its 不"),
                    new LocalizedText("改为“无时无刻不在”或“时时刻刻都在”", "write 无时无刻不在 or 时时刻刻都在")));
                continue;
            }

            findings.Add(line.About(
                Info,
                match.Index,
                match.Length,
                new LocalizedText($"“{match.Value}”否定用多了，意思反了", $"{match.Value} has a negation too many"),
                new LocalizedText("删去一个否定词", "drop one negation")));
        }
    }

    private static readonly BoundedPattern Negation = new(NegationExpression);

    [GeneratedRegex(
        "(?:防止|避免|杜绝|谨防|严防|以防)[^，。；：、]{0,16}(?:不再|不要|不会|不得)(?:次|度)?(?:发生|出现|重演|反弹|扩散|蔓延|再犯)|(?:切忌|禁止|严禁)(?:不要|不得|不能|不准|不可)|(?:难免|以免)[^，。；：、]{0,8}(?:不会|不再|不要)(?:发生|出现|有|犯)|(?<always>无时无刻)(?!不|都不|没有不)[^，。；：]{0,4}在",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex NegationExpression();
}
