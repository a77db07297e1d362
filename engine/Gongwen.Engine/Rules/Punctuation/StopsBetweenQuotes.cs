using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Punctuation;

/// <summary>GW5305: a comma between quoted words that stand side by side: “甲”，“乙”.</summary>
internal sealed partial class StopsBetweenQuotes() : LineRule(Rule, "”，“")
{
    private static readonly RuleInfo Rule = new(
        "GW5305",
        Severity.Warning,
        new LocalizedText("并列的引号之间用了逗号", "A comma between quoted words"),
        new LocalizedText(
            "并列的短语之间不用逗号；加了引号的，标点也不用。",
            "Phrases that stand side by side have no comma; quoted ones have no mark at all."))
    {
        Name = "stops-between-quotes",
        Fix = FixKind.Unsafe,
        Basis = new RuleBasis(NormKind.RecommendedStandard, "GB/T 15834-2011"),
        Since = "0.1.0",
    };

    public override void CheckLine(DocumentLine line, DocumentText text, FindingList findings)
    {
        // All commas of a series or none.
        foreach (var series in Expression.Matches(line.Text))
        {
            foreach (var comma in series.Groups["comma"].Captures.Where(comma => !line.IsGap(comma.Index)))
            {
                findings.Add(line.About(Info, comma.Index, 1, new LocalizedText("并列的引号之间不用逗号", "quoted words that stand side by side have no comma between them"), TextFix.Hint("，", "")) with
                {
                    Fix = TextFix.At(line, comma.Index, 1, "", FixKind.Unsafe),
                });
            }
        }
    }

    private static readonly BoundedPattern Expression = new(ExpressionExpression);

    [GeneratedRegex(
        @"(?<=[\u4E00-\u9FFF])(?>“[^“”，。；：！？\n]{1,8}”(?:(?<comma>，)“[^“”，。；：！？\n]{1,8}”){1,20})(?=，(?!“)|[。；]|等|[两二三四五六七八九十]{1,2}[项个种类条大])",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex ExpressionExpression();
}
