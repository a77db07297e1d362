using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Residue;

/// <summary>GW5007: marks of Markdown or HTML at the beginning of a line or around words: ## 标题, - 要点, &lt;br&gt;, &amp;nbsp;.</summary>
internal sealed partial class MarkdownResidue() : LineRule(Rule, "#", "- ", "`", "<", "&", "> ", "~~", "* ", "](")
{
    private static readonly RuleInfo Rule = new(
        "GW5007",
        Severity.Warning,
        new LocalizedText("标记符号没有清理", "Marks of a markup language are left"),
        new LocalizedText(
            "从网页或写作软件粘贴来的文字常带 ##、- 、<br>、&nbsp; 等标记，印出来就是多余的符号。",
            "Text pasted from pages or writing programs brings ##, - , <br> or &nbsp; along, which would be printed."))
    {
        Name = "markup-residue",
        Fix = FixKind.Unsafe,
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    /// <inheritdoc/>
    public override void CheckLine(DocumentLine line, DocumentText text, FindingList findings)
    {
        foreach (var match in Marks.Matches(line.Text))
        {
            findings.Add(line.About(
                Info,
                match.Index,
                match.Length,
                new LocalizedText($"“{match.Value.Trim()}”像是没有清理的标记符号", $"“{match.Value.Trim()}” looks like a mark of markup"),
                new LocalizedText("删去", "remove it")) with
            {
                Fix = TextFix.At(line, match.Index, match.Length, "", FixKind.Unsafe),
            });
        }
    }

    private static readonly BoundedPattern Marks = new(MarksExpression);

    [GeneratedRegex(
        """
        ^[ \t]{0,3}\#{1,6}[ ](?=\S)|^[ \t]{0,3}(?:[-*+]|>)[ ](?=[\u4E00-\u9FFF“《（])|^[ \t]{0,3}`{3}[a-z]{0,10}[ \t]*$
        |</?(?:br|p|b|i|u|strong|em|span|div|font|table|td|tr|li|ul|ol|h[1-6]|a|img)(?:[ ][^<>\n]{0,100})?/?>
        |&(?:nbsp|lt|gt|amp|quot|ldquo|rdquo|hellip|mdash|middot|\#[0-9]{2,6});
        """,
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex MarksExpression();
}
