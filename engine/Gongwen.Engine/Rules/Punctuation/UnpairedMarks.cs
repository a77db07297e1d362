using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Punctuation;

/// <summary>GW5303: a quotation mark or bracket without the other half.</summary>
internal sealed class UnpairedMarks() : LineRule(Rule, "“", "”", "《", "》", "（", "）", "〔", "〕", "【", "】")
{
    private const string Opening = "“《（〔【";
    private const string Closing = "”》）〕】";

    private static readonly RuleInfo Rule = new(
        "GW5303",
        Severity.Warning,
        new LocalizedText("引号、括号不成对", "An unpaired mark"),
        new LocalizedText(
            "引号、书名号、括号一前一后成对使用，在同一段文字里开、在同一段文字里收。",
            "Quotation marks and brackets come in pairs, opened and closed in the same paragraph."))
    {
        Name = "unpaired-marks",
        Basis = new RuleBasis(NormKind.RecommendedStandard, "GB/T 15834-2011"),
        Since = "0.1.0",
    };

    public override void CheckLine(DocumentLine line, DocumentText text, FindingList findings)
    {
        var open = new Stack<int>();
        var lost = new SortedSet<int>();
        for (var i = 0; i < line.Text.Length; i++)
        {
            if (line.IsGap(i))
                continue;
            if (Opening.Contains(line.Text[i], StringComparison.Ordinal))
            {
                open.Push(i);
                continue;
            }

            if (Closing.IndexOf(line.Text[i], StringComparison.Ordinal) is not (var kind and >= 0))
                continue;
            if (!open.Any(at => line.Text[at] == Opening[kind]))
            {
                if (!EndsANumber(line.Text, i))
                    lost.Add(i);
                continue;
            }

            while (open.Pop() is var at && line.Text[at] != Opening[kind])
                lost.Add(at);
        }

        lost.UnionWith(open);
        foreach (var at in lost)
            findings.Add(Finding(line, at));
    }

    private Finding Finding(DocumentLine line, int at)
    {
        var mark = line.Text[at];
        var other = Opening.IndexOf(mark, StringComparison.Ordinal) is var kind and >= 0 ? Closing[kind] : Opening[Closing.IndexOf(mark, StringComparison.Ordinal)];
        return line.About(
            Info,
            at,
            1,
            new LocalizedText($"「{mark}」没有配对的「{other}」", $"{mark} has no {other}"),
            new LocalizedText($"补上「{other}」，或者删去「{mark}」", $"add {other}, or remove {mark}"));
    }

    // 1）, 二）and a） count, they don't close.
    private static bool EndsANumber(string text, int at) =>
        text[at] == '）' && at > 0 && (char.IsAsciiLetterOrDigit(text[at - 1]) || "一二三四五六七八九十".Contains(text[at - 1], StringComparison.Ordinal));
}
