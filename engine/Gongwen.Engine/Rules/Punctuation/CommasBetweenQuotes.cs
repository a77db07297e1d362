using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Punctuation;

/// <summary>GW5304: a 顿号 between titles or quoted words: 《甲》、《乙》.</summary>
internal sealed partial class CommasBetweenQuotes() : LineRule(Rule, "》、《", "”、“")
{
    private static readonly RuleInfo Rule = new(
        "GW5304",
        Severity.Note,
        new LocalizedText("并列的书名号、引号之间用了顿号", "A 顿号 between titles or quoted words"),
        new LocalizedText(
            "标有书名号、引号的并列成分之间通常不用顿号；中间有括注，或者和别的成分并列时照用。",
            "Between titles or quoted words that stand side by side there is usually no 顿号, unless something else stands between or beside them."))
    {
        Name = "commas-between-quotes",
        Fix = FixKind.Unsafe,
        Basis = new RuleBasis(NormKind.RecommendedStandard, "GB/T 15834-2011, 4.5.3.5"),
        Since = "0.1.0",
        FromYear = 2012,
    };

    public override void CheckLine(DocumentLine line, DocumentText text, FindingList findings)
    {
        foreach (var run in Runs.Matches(line.Text))
        {
            // With other items beside them the list keeps its marks.
            if (IsComma(line.Text, run.Index - 1) || IsComma(line.Text, run.Index + run.Length) || Bracketed.IsMatch(line.Text.AsSpan(run.Index + run.Length, Math.Min(44, line.Text.Length - run.Index - run.Length))))
                continue;
            foreach (Capture comma in run.Groups["comma"].Captures)
            {
                if (line.IsGap(comma.Index))
                    continue;
                var finding = line.About(
                    Info,
                    comma.Index - 1,
                    3,
                    new LocalizedText($"「{line.Text[comma.Index - 1]}」和「{line.Text[comma.Index + 1]}」之间的顿号可以不用", $"no 、 is needed between {line.Text[comma.Index - 1]} and {line.Text[comma.Index + 1]}"),
                    new LocalizedText("删去顿号", "remove it"));
                findings.Add(finding with { Fix = TextFix.At(line, comma.Index, 1, "", FixKind.Unsafe) });
            }
        }
    }

    private static bool IsComma(string text, int at) => at >= 0 && at < text.Length && text[at] == '、';

    private static readonly BoundedPattern Bracketed = new(BracketedExpression);

    [GeneratedRegex("^[（(][^（）()\\n]{1,40}[）)]、", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex BracketedExpression();

    private static readonly BoundedPattern Runs = new(RunsExpression);

    [GeneratedRegex(
        @"《[^《》\n]{1,80}》(?:(?<comma>、)《[^《》\n]{1,80}》){1,100}|“[^“”\n]{1,40}”(?:(?<comma>、)“[^“”\n]{1,40}”){1,100}",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex RunsExpression();
}
