using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Punctuation;

/// <summary>GW5308: 《…《…》…》: the inner title has 〈〉.</summary>
internal sealed class NestedTitles() : LineRule(Rule, "《")
{
    private static readonly RuleInfo Rule = new(
        "GW5308",
        Severity.Warning,
        new LocalizedText("书名号里又用了双书名号", "《》 within 《》"),
        new LocalizedText(
            "书名号里面还有书名时，里面的用单书名号〈〉。",
            "A title within a title has 〈〉."))
    {
        Name = "nested-titles",
        Fix = FixKind.Safe,
        Basis = new RuleBasis(NormKind.RecommendedStandard, "GB/T 15834-2011"),
        Since = "0.1.0",
    };

    public override void CheckLine(DocumentLine line, DocumentText text, FindingList findings)
    {
        var open = new Stack<int>();
        for (var i = 0; i < line.Text.Length; i++)
        {
            if (line.Text[i] == '《')
                open.Push(i);
            else if (line.Text[i] == '》' && open.TryPop(out var start) && open.Count == 1 && IsClosed(line.Text, i + 1) && !line.Text.AsSpan(start + 1, i - start - 1).Contains('《'))
                Add(line, start, i, findings);
        }
    }

    private const int Farthest = 60;

    // A mark without its pair is another fault.
    private static bool IsClosed(string text, int from)
    {
        var rest = text.AsSpan(from, Math.Min(Farthest, text.Length - from));
        return rest.IndexOf('》') is >= 0 and var end && (rest[..end].IndexOf('《') is var next && next < 0);
    }

    private void Add(DocumentLine line, int start, int end, FindingList findings)
    {
        if (end - start > Farthest)
            return;
        var inner = line.Text[start..(end + 1)];
        var right = $"〈{inner[1..^1]}〉";
        findings.Add(line.About(Info, start, inner.Length, new LocalizedText($"书名号里的“{inner}”要用单书名号", $"“{inner}” within a title has 〈〉"), TextFix.Hint(inner, right)) with
        {
            Fix = TextFix.At(line, start, inner.Length, right),
        });
    }
}
