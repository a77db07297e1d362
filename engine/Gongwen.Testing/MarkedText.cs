using System.Text;

namespace Gongwen.Testing;

/// <summary>Text with ⟦…⟧ around places; ⟦RULE0001|…⟧ says which rule's.</summary>
/// <param name="Text">Without the marks.</param>
/// <param name="Marks">The places, in the order of the text.</param>
internal sealed record MarkedText(string Text, IReadOnlyList<MarkedText.Mark> Marks)
{
    private const char Open = '⟦';
    private const char Close = '⟧';

    /// <summary>A place: from an offset up to another, both in the text without marks.</summary>
    /// <param name="Start">The first character.</param>
    /// <param name="End">Behind the last.</param>
    /// <param name="RuleId">Whose place it is.</param>
    internal sealed record Mark(int Start, int End, string RuleId);

    /// <summary>Takes the marks out; null, with the reason, when they don't pair.</summary>
    /// <param name="marked">The text.</param>
    /// <param name="ruleId">The rule of marks that name none; null when all must.</param>
    /// <param name="problem">What is wrong with the marks; null when nothing is.</param>
    public static MarkedText? Read(string marked, string? ruleId, out (string Chinese, string English)? problem)
    {
        problem = null;
        var text = new StringBuilder();
        var marks = new List<Mark>();
        var open = new Stack<(int Start, string? Rule)>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked[i] == Open)
            {
                var rule = RuleAt(marked, i + 1);
                open.Push((text.Length, rule ?? ruleId));
                i += rule is null ? 0 : rule.Length + 1;
            }
            else if (marked[i] != Close)
            {
                text.Append(marked[i]);
            }
            else if (!open.TryPop(out var start))
            {
                problem = ("有“⟧”没有“⟦”", "a ⟧ without ⟦");
            }
            else if (start.Rule is null)
            {
                problem = ("标记没有写规则编号：⟦规则编号|…⟧", "a mark names no rule: ⟦RULE0001|…⟧");
            }
            else
            {
                marks.Add(new Mark(start.Start, text.Length, start.Rule));
            }
        }

        if (open.Count > 0)
            problem = ("有“⟦”没有“⟧”", "a ⟦ without ⟧");
        return problem is null ? new MarkedText(text.ToString(), marks) : null;
    }

    /// <summary>The text with its marks, each with its rule.</summary>
    public override string ToString()
    {
        var marked = new StringBuilder();
        for (var at = 0; at <= Text.Length; at++)
        {
            foreach (var _ in Marks.Where(mark => mark.End == at && mark.Start < at))
                marked.Append(Close);
            foreach (var mark in Marks.Where(mark => mark.Start == at).OrderByDescending(mark => mark.End).ThenBy(mark => mark.RuleId, StringComparer.Ordinal))
                marked.Append(Open).Append(mark.RuleId).Append('|').Append(mark.End == at ? "⟧" : "");
            if (at < Text.Length)
                marked.Append(Text[at]);
        }

        return marked.ToString();
    }

    // A rule's id is capital letters and four digits.
    private static string? RuleAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiLetterUpper(text[end]))
            end++;
        var digits = end;
        while (end < text.Length && end < digits + 4 && char.IsAsciiDigit(text[end]))
            end++;
        return digits > start && end == digits + 4 && end < text.Length && text[end] == '|' ? text[start..end] : null;
    }
}
