using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Punctuation;

/// <summary>GW5303: a quotation mark or bracket without the other half.</summary>
internal sealed class UnpairedMarks() : LineRule(Rule, "“", "”", "《", "》", "（", "）", "〔", "〕", "【", "】")
{
    private const string Opening = "“《（〔【";
    private const string Closing = "”》）〕】";
    private const int Farthest = 60;

    private static readonly RuleInfo Rule = new(
        "GW5303",
        Severity.Warning,
        new LocalizedText("引号、括号不成对", "An unpaired mark"),
        new LocalizedText(
            "引号、书名号、括号一前一后成对使用，在同一段文字里开、在同一段文字里收。",
            "Quotation marks and brackets come in pairs, opened and closed in the same paragraph."))
    {
        Name = "unpaired-marks",
        Fix = FixKind.Suggested,
        Basis = new RuleBasis(NormKind.RecommendedStandard, "GB/T 15834-2011"),
        Since = "0.1.0",
    };

    public override void CheckLine(DocumentLine line, DocumentText text, FindingList findings)
    {
        if (!line.HasGaps && IsPaired(line.Text))
            return;
        var open = new Stack<int>();
        var waiting = new int[Opening.Length];
        var lost = new SortedSet<int>();
        for (var i = 0; i < line.Text.Length; i++)
        {
            if (line.IsGap(i))
                continue;
            if (Opening.IndexOf(line.Text[i], StringComparison.Ordinal) is >= 0 and var opened)
            {
                open.Push(i);
                waiting[opened]++;
                continue;
            }

            if (Closing.IndexOf(line.Text[i], StringComparison.Ordinal) is not (var kind and >= 0))
                continue;
            if (waiting[kind] == 0)
            {
                if (!EndsANumber(line.Text, i))
                    lost.Add(i);
                continue;
            }

            int at;
            while (line.Text[at = open.Pop()] != Opening[kind])
            {
                waiting[Opening.IndexOf(line.Text[at], StringComparison.Ordinal)]--;
                lost.Add(at);
            }

            waiting[kind]--;
        }

        lost.UnionWith(open);
        if (lost.Count == 2 && IsTurned(line.Text, lost.Min, lost.Max))
        {
            findings.Add(Turned(line, line.Text[lost.Min] == '“' ? lost.Max : lost.Min));
            return;
        }

        foreach (var at in lost)
        {
            if (!HasHalfWidthPair(line.Text, at))
                findings.Add(Finding(line, at));
        }
    }

    // True for most lines: every mark is closed by its other half, and none is open at the end.
    private static bool IsPaired(string text)
    {
        const int deepest = 16;
        Span<int> open = stackalloc int[deepest];
        var depth = 0;
        foreach (var character in text)
        {
            if (Opening.IndexOf(character, StringComparison.Ordinal) is >= 0 and var opened)
            {
                if (depth == deepest)
                    return false;
                open[depth++] = opened;
            }
            else if (Closing.IndexOf(character, StringComparison.Ordinal) is >= 0 and var closed && (depth == 0 || open[--depth] != closed))
            {
                return false;
            }
        }

        return depth == 0;
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

    // “三夏“生产: the same mark twice around a few words.
    private static bool IsTurned(string text, int first, int second) =>
        text[first] == text[second] && text[first] is ('“' or '”') && second - first is > 1 and <= 20 && text.AsSpan(first + 1, second - first - 1).IndexOfAny("，。；：！？“”\n") < 0;

    private Finding Turned(DocumentLine line, int at)
    {
        var (name, other, right) = line.Text[at] == '“' ? ("后引号", "前引号", "”") : ("前引号", "后引号", "“");
        return line.About(Info, at, 1, new LocalizedText($"{name}写成了{other}", $"{right} was typed as {line.Text[at]}"), new LocalizedText($"改为「{right}」", $"write {right}")) with
        {
            Fix = TextFix.At(line, at, 1, right, FixKind.Suggested),
        };
    }

    // （甲) is told by GW5327.
    private static bool HasHalfWidthPair(string text, int at) => text[at] switch
    {
        '（' => text.AsSpan(at + 1, Math.Min(Farthest, text.Length - at - 1)) is var rest && rest.IndexOfAny('(', ')', '\n') is >= 0 and var end && rest[end] == ')',
        '）' => text.AsSpan(Math.Max(0, at - Farthest), Math.Min(Farthest, at)) is var before && before.LastIndexOfAny('(', ')', '\n') is >= 0 and var start && before[start] == '(',
        _ => false,
    };

    // 1）, 二）and a） count, they don't close.
    private static bool EndsANumber(string text, int at) =>
        text[at] == '）' && at > 0 && (char.IsAsciiLetterOrDigit(text[at - 1]) || "一二三四五六七八九十".Contains(text[at - 1], StringComparison.Ordinal));
}
