using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Wording;

/// <summary>GW5634: a verb whose object is not finished: 存在讨论不充分 (的问题), “…”多种形式 (等).</summary>
internal sealed partial class MissingNouns() : LineRule(Rule, "存在", "多种形式", "多种方式", "多种载体")
{
    private static readonly RuleInfo Rule = new(
        "GW5634",
        Severity.Note,
        new LocalizedText("缺宾语中心词", "An object without its noun"),
        new LocalizedText(
            "“存在讨论不充分”后面要有“的问题（现象、情况）”；列举之后接“多种形式”，中间要有“等”。",
            "存在 takes a noun: 存在…的问题; between examples and 多种形式 stands 等."))
    {
        Name = "missing-noun",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    /// <inheritdoc/>
    public override void CheckLine(DocumentLine line, DocumentText text, FindingList findings)
    {
        if (line.Kind != LineKind.Body)
            return;
        foreach (var match in Existing.Matches(line.Text))
        {
            findings.Add(line.About(
                Info,
                match.Index,
                match.Length,
                new LocalizedText($"“{match.Value}”缺宾语中心词", $"{match.Value} lacks its noun"),
                new LocalizedText("后面加“的问题”“的现象”，或者删去“存在”", "add 的问题, or drop 存在")));
        }

        foreach (var match in Forms.Matches(line.Text))
        {
            findings.Add(line.About(
                Info,
                match.Index,
                match.Length,
                new LocalizedText($"列举和“{match.Groups["noun"].Value}”之间缺“等”", $"等 is missing before {match.Groups["noun"].Value}"),
                new LocalizedText($"改为“等{match.Groups["noun"].Value}”", $"write 等{match.Groups["noun"].Value}")));
        }
    }

    // 存在不足 and 存在的 are whole; a clause that goes on to 问题 is too.
    private static readonly BoundedPattern Existing = new(ExistingExpression);

    [GeneratedRegex(
        "(?<![所内外共实])存在着?(?![的于不问：，。；“])(?![^。；]{0,40}(?:现象|问题|情况|不足|差距|短板|弱项|隐患|困难|矛盾|漏洞|风险|倾向|堵点))[^。；：的]{2,30}(?:不够|不强|不深|不实|不高|不严|不紧密|不到位|不充分|不及时|不扎实|不彻底|不平衡|不规范|不完善|不均衡|滞后|薄弱|淡薄|弱化|缺失)(?=[。；])",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex ExistingExpression();

    private static readonly BoundedPattern Forms = new(FormsExpression);

    [GeneratedRegex("[”》](?<noun>多种(?:形式|方式|载体))", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex FormsExpression();
}
