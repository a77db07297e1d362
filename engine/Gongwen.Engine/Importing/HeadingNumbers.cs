using Gongwen.Contracts;
using Gongwen.Engine.Reading;

namespace Gongwen.Engine.Importing;

/// <summary>
/// Puts right the numbers of headings that skip one or come twice: 一、三、 and 二、二、. A number is wrong only when the one before it and those
/// behind agree on it; a count that begins anew, goes on through several parts or runs backwards stays as it is written.
/// </summary>
internal sealed class HeadingNumbers
{
    private const int LongestGap = 2;

    private readonly IReadOnlyList<ImportLeaf> _leaves;
    private readonly FindingList _findings;

    private HeadingNumbers(IReadOnlyList<ImportLeaf> leaves, FindingList findings) => (_leaves, _findings) = (leaves, findings);

    /// <summary>Mends the numbers; each is a finding.</summary>
    public static void Mend(IReadOnlyList<ImportLeaf> leaves, FindingList findings)
    {
        var mending = new HeadingNumbers(leaves, findings);
        foreach (var siblings in Siblings(leaves))
            mending.Mend(siblings);
    }

    // Headings of one form below one heading, with where they stand.
    private static IEnumerable<List<int>> Siblings(IReadOnlyList<ImportLeaf> leaves)
    {
        var open = new List<int>?[9];
        List<List<int>> all = [];
        for (var at = 0; at < leaves.Count; at++)
        {
            if (leaves[at].Block is Attachment or Signature or Title)
                Array.Clear(open);
            if (leaves[at].Block is not Heading heading)
                continue;
            // 编 -2, 章 -1, 节 0, 一、 1 …
            var level = Math.Clamp(heading.Level, -2, 4) + 3;
            Array.Clear(open, level + 1, open.Length - level - 1);
            if (LabelValue.Of(heading.Label) is not { } label)
            {
                open[level] = null;
                continue;
            }

            if (open[level] is not { } siblings || LabelValue.Of(((Heading)leaves[siblings[^1]].Block).Label)!.Form != label.Form || label.Number == 1)
                all.Add(open[level] = siblings = []);
            siblings.Add(at);
        }

        return all;
    }

    private void Mend(List<int> siblings)
    {
        var written = siblings.Select(at => LabelValue.Of(((Heading)_leaves[at].Block).Label)!).ToList();
        if (siblings.Count < 2 || written[0].Number != 1)
            return;
        var right = new int[siblings.Count];
        right[0] = 1;
        for (var i = 1; i < siblings.Count; i++)
        {
            var step = written[i].Number - written[i - 1].Number;
            // The list doesn't count: it isn't for us to say how it should.
            if (step < 0 || step > 1 + LongestGap || (step > 1 && IsElsewhere(siblings[i - 1], siblings[i], written[i - 1], written[i])))
                return;
            right[i] = right[i - 1] + 1;
        }

        // Where half of the numbers would have to change, something else is meant.
        var breaks = Enumerable.Range(1, siblings.Count - 1).Count(i => written[i].Number != written[i - 1].Number + 1);
        if (breaks * 2 > siblings.Count)
            return;
        for (var i = 1; i < siblings.Count; i++)
        {
            if (right[i] == written[i].Number)
                continue;
            var leaf = _leaves[siblings[i]];
            var label = written[i].With(right[i]);
            _findings.Add(ImportFault.Renumbered(leaf, ((Heading)leaf.Block).Label, label));
            leaf.Renumber(label);
        }
    }

    // The number that seems to be missing may stand where no heading was seen: in the text between.
    private bool IsElsewhere(int before, int after, LabelValue last, LabelValue next)
    {
        for (var number = last.Number + 1; number < next.Number; number++)
        {
            var missing = last.With(number);
            for (var at = before; at < after; at++)
            {
                if (_leaves[at].Lines.Any(line => line.Contains(missing, StringComparison.Ordinal) || StartsWithNumber(line, last, number)))
                    return true;
            }
        }

        return false;
    }

    // In another form: 2、 where 1. and 3. are written, （二) with half a pair of brackets.
    private static bool StartsWithNumber(string line, LabelValue form, int number)
    {
        var numeral = form.With(number)[form.Before.Length..^form.After.Length];
        var text = line.AsSpan().TrimStart().TrimStart("（(第");
        return text.StartsWith(numeral) && text.Length > numeral.Length && !char.IsLetterOrDigit(text[numeral.Length]);
    }
}
