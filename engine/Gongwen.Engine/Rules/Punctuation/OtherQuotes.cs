using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Punctuation;

/// <summary>GW5307: straight quotes around a phrase with marks in it, ＂＂, 「」.</summary>
internal sealed partial class OtherQuotes() : LineRule(Rule, "\"", "＂", "「", "『")
{
    private static readonly RuleInfo Rule = new(
        "GW5307",
        Severity.Warning,
        new LocalizedText("引号用了别的符号", "Other signs for quotation marks"),
        new LocalizedText(
            "引号用“ ”，不用直引号、全角直引号和直角引号。",
            "Quotation marks are “ ”, not straight quotes, wide straight quotes or corner brackets."))
    {
        Name = "other-quotes",
        Fix = FixKind.Safe,
        Basis = new RuleBasis(NormKind.RecommendedStandard, "GB/T 15834-2011"),
        Since = "0.1.0",
    };

    private const int Farthest = 80;

    public override void CheckLine(DocumentLine line, DocumentText text, FindingList findings)
    {
        foreach (var match in Corners.Matches(line.Text))
            Add(line, match.Index, match.Length, findings);

        // Straight quotes come in pairs, or nobody knows which opens.
        var start = -1;
        if (line.Text.AsSpan().Count('"') % 2 == 1)
            return;
        for (var i = line.Text.IndexOf('"', StringComparison.Ordinal); i >= 0; i = line.Text.IndexOf('"', i + 1))
        {
            if (start < 0)
            {
                start = i;
                continue;
            }

            var words = line.Text.AsSpan(start + 1, Math.Min(Farthest, i - start - 1));
            if (i - start <= Farthest && words.ContainsAny(",;:?!.()") && words.ContainsAnyInRange('\u4E00', '\u9FFF'))
                Add(line, start, i - start + 1, findings);
            start = -1;
        }
    }

    private void Add(DocumentLine line, int start, int length, FindingList findings)
    {
        if (line.IsGap(start))
            return;
        var words = line.Text.Substring(start, length);
        var right = $"“{words[1..^1]}”";
        findings.Add(line.About(Info, start, length, new LocalizedText($"“{words}”的引号用了别的符号", $"“{words}” has other quotation marks"), TextFix.Hint(words, right)) with
        {
            Fix = TextFix.At(line, start, length, right),
        });
    }

    private static readonly BoundedPattern Corners = new(CornersExpression);

    [GeneratedRegex(@"「[^「」『』“”\n]{1,80}」|『[^「」『』“”\n]{1,80}』|＂[^＂“”\n]{1,80}＂", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex CornersExpression();
}
