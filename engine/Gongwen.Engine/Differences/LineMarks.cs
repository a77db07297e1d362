using System.Text;

namespace Gongwen.Engine.Differences;

/// <summary>Marks inside a changed line what went [-旧-] and what came {+新+}.</summary>
internal static class LineMarks
{
    // Longer lines are shown as two: marks in them help nobody.
    private const int MaxLength = 20_000;
    private const int MaxCost = 200;

    /// <summary>Both versions of the line in one; null when they have too little in common to be read so.</summary>
    public static string? Of(string before, string after)
    {
        if (before.Length > MaxLength || after.Length > MaxLength)
            return null;
        var (left, right) = (Words(before), Words(after));
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var shared = WithoutSplinters(SequenceDiff.Compare(Numbered(left, numbers), Numbered(right, numbers), MaxCost), left, right);
        var common = shared.Sum(stretch => LengthOf(left, stretch.Before, stretch.Length));
        if (common * 5 < Math.Max(before.Length, after.Length))
            return null;

        var text = new StringBuilder();
        var (i, j) = (0, 0);
        foreach (var stretch in shared.Append(new Stretch(left.Count, right.Count, 0)))
        {
            Mark(text, "[-", left, i, stretch.Before, "-]");
            Mark(text, "{+", right, j, stretch.After, "+}");
            text.AppendJoin("", left.GetRange(stretch.Before, stretch.Length));
            (i, j) = (stretch.Before + stretch.Length, stretch.After + stretch.Length);
        }

        return text.ToString();
    }

    // A single character between two changes is chance: both changes are read as one.
    private static List<Stretch> WithoutSplinters(IReadOnlyList<Stretch> shared, List<string> left, List<string> right)
    {
        var kept = new List<Stretch>();
        for (var index = 0; index < shared.Count; index++)
        {
            var stretch = shared[index];
            var atEdge = (stretch.Before == 0 && stretch.After == 0) || (stretch.Before + stretch.Length == left.Count && stretch.After + stretch.Length == right.Count);
            if (atEdge || LengthOf(left, stretch.Before, stretch.Length) > 1)
                kept.Add(stretch);
        }

        return kept;
    }

    private static void Mark(StringBuilder text, string open, List<string> words, int start, int end, string close)
    {
        if (start < end)
            text.Append(open).AppendJoin("", words.GetRange(start, end - start)).Append(close);
    }

    private static int LengthOf(List<string> words, int start, int count)
    {
        var length = 0;
        for (var index = start; index < start + count; index++)
            length += words[index].Length;
        return length;
    }

    private static int[] Numbered(List<string> words, Dictionary<string, int> numbers)
    {
        var all = new int[words.Count];
        for (var index = 0; index < all.Length; index++)
        {
            if (!numbers.TryGetValue(words[index], out all[index]))
                numbers.Add(words[index], all[index] = numbers.Count);
        }

        return all;
    }

    // Latin words and numbers stay whole, any other character stands alone.
    private static List<string> Words(string line)
    {
        var words = new List<string>();
        var at = 0;
        while (at < line.Length)
        {
            var end = at + 1;
            if (char.IsAsciiLetterOrDigit(line[at]))
            {
                while (end < line.Length && char.IsAsciiLetterOrDigit(line[end]))
                    end++;
            }
            else if (char.IsHighSurrogate(line[at]) && end < line.Length && char.IsLowSurrogate(line[end]))
            {
                end++;
            }

            words.Add(line[at..end]);
            at = end;
        }

        return words;
    }
}
