using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Punctuation;

/// <summary>GW5309: “…“…”…”: the inner quotation has ‘’.</summary>
internal sealed class NestedQuotes() : LineRule(Rule, "“")
{
    private static readonly RuleInfo Rule = new(
        "GW5309",
        Severity.Warning,
        new LocalizedText("双引号里又用了双引号", "“” within “”"),
        new LocalizedText(
            "引号里面还有引号时，里面的用单引号‘’。",
            "A quotation within a quotation has ‘’."))
    {
        Name = "nested-quotes",
        Fix = FixKind.Unsafe,
        Basis = new RuleBasis(NormKind.RecommendedStandard, "GB/T 15834-2011"),
        Since = "0.1.0",
    };

    private const int Farthest = 60;

    public override void CheckLine(DocumentLine line, DocumentText text, FindingList findings)
    {
        // A mark without its pair is another fault, and what is nested then isn't known.
        if (line.Text.AsSpan().Count('“') != line.Text.AsSpan().Count('”'))
            return;
        var open = new Stack<int>();
        for (var i = 0; i < line.Text.Length; i++)
        {
            if (line.Text[i] == '“')
                open.Push(i);
            else if (line.Text[i] == '”' && open.TryPop(out var start) && open.Count == 1 && i - start <= Farthest)
                Add(line, start, i, findings);
        }
    }

    private void Add(DocumentLine line, int start, int end, FindingList findings)
    {
        var inner = line.Text[start..(end + 1)];
        if (inner.AsSpan(1).Contains('“'))
            return;
        var right = $"‘{inner[1..^1]}’";
        findings.Add(line.About(Info, start, inner.Length, new LocalizedText($"引号里的“{inner}”要用单引号", $"“{inner}” within a quotation has ‘’"), TextFix.Hint(inner, right)) with
        {
            Fix = TextFix.At(line, start, inner.Length, right, FixKind.Unsafe),
        });
    }
}
