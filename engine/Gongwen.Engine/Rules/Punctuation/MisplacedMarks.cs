using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Punctuation;

/// <summary>GW5323: a mark at the beginning of a line or just inside a pair: （，甲）.</summary>
internal sealed partial class MisplacedMarks() : GatheringRule(Rule, [.. Characters.Pairs("“《（", "，。、；："), .. Characters.Pairs("〔", "，、"), .. Characters.Pairs("，、", "》）〕"), "、”"])
{
    private static readonly RuleInfo Rule = new(
        "GW5323",
        Severity.Warning,
        new LocalizedText("标点的位置不对", "A mark in a wrong place"),
        new LocalizedText(
            "点号不放在段首，也不紧跟在引号、括号的前一半后面；顿号、逗号不放在书名号、括号的后一半前面。",
            "Pausing marks don't begin a paragraph nor follow an opening mark; commas don't stand before a closing bracket."))
    {
        Name = "misplaced-marks",
        Basis = new RuleBasis(NormKind.RecommendedStandard, "GB/T 15834-2011"),
        Since = "0.1.0",
    };

    public override void CheckLines(IReadOnlyList<DocumentLine> lines, DocumentText text, FindingList findings)
    {
        // Both in the order of the page.
        var pairs = new Queue<DocumentLine>(lines);
        foreach (var line in CutLines.Any(text) ? [] : text.Body)
        {
            if (line.Text.Length <= 1 || !CutLines.BeginsWithMark(line) || line.IsGap(0))
                continue;
            while (pairs.TryPeek(out var before) && before.Number < line.Number)
                CheckPairs(pairs.Dequeue(), findings);
            findings.Add(line.About(Info, 0, 1, new LocalizedText($"段首有“{line.Text[0]}”", $"{line.Text[0]} begins the paragraph"), new LocalizedText("删去，或者并入上一段", "remove it, or join the paragraph with the one before")));
        }

        foreach (var line in pairs)
            CheckPairs(line, findings);
    }

    private void CheckPairs(DocumentLine line, FindingList findings)
    {
        foreach (var match in Pairs.Matches(line.Text))
        {
            if (!line.IsGap(match.Index))
                findings.Add(line.About(Info, match.Index, match.Length, new LocalizedText($"“{match.Value}”的标点位置不对", $"the marks “{match.Value}” are out of place"), new LocalizedText("删去或者移到外面", "remove it or move it out")));
        }
    }

    private static readonly BoundedPattern Pairs = new(PairsExpression);

    [GeneratedRegex(
        @"(?<=[\u4E00-\u9FFF])[“《（〔][，。、；：](?=[\u4E00-\u9FFF])|(?<=[\u4E00-\u9FFF])(?:[，、][》）〕]|、”)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex PairsExpression();
}
