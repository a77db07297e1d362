using System.Globalization;
using System.Text;

namespace Gongwen.Engine.Differences;

/// <summary>
/// The difference of two texts, for people: changed lines with their numbers in both and a few equal lines around them.
/// A line that was changed a little stands once, with [-旧-]{+新+} in it. A difference only in line ends is marked ␍␊.
/// </summary>
internal static class TextDiff
{
    private const int MaxCost = 500;

    /// <summary>The difference as lines that end with \n; "" when the texts are the same.</summary>
    /// <param name="before">The first text.</param>
    /// <param name="after">The second text.</param>
    /// <param name="names">What the head calls them; null for no head.</param>
    /// <param name="context">How many equal lines to show before and after a change.</param>
    public static string Write(string before, string after, DiffNames? names = null, int context = 3)
    {
        if (before == after)
            return "";
        var (left, right) = (Lines(before), Lines(after));
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var shared = SequenceDiff.Compare(Numbered(left, numbers), Numbered(right, numbers), MaxCost);
        var width = Math.Max(left.Count, right.Count).ToString(CultureInfo.InvariantCulture).Length;
        var rows = new List<Row>();
        var (i, j) = (0, 0);
        foreach (var stretch in shared.Append(new Stretch(left.Count, right.Count, 0)))
        {
            AddChange(rows, left, i, stretch.Before, right, j, stretch.After);
            for (var index = 0; index < stretch.Length; index++)
                rows.Add(new Row(' ', stretch.Before + index + 1, stretch.After + index + 1, Content(left[stretch.Before + index])));
            (i, j) = (stretch.Before + stretch.Length, stretch.After + stretch.Length);
        }

        return Printed(rows, names, width, context);
    }

    private static void AddChange(List<Row> rows, List<string> left, int i, int leftEnd, List<string> right, int j, int rightEnd)
    {
        var pairs = LinePairs.Of(left.GetRange(i, leftEnd - i), right.GetRange(j, rightEnd - j));
        var (firstLeft, firstRight) = (i, j);
        foreach (var (pairLeft, pairRight) in pairs.Append((leftEnd - firstLeft, rightEnd - firstRight)))
        {
            for (; i < firstLeft + pairLeft; i++)
                rows.Add(new Row('-', i + 1, null, Content(left[i])));
            for (; j < firstRight + pairRight; j++)
                rows.Add(new Row('+', null, j + 1, Content(right[j])));
            if (i < leftEnd && j < rightEnd)
                AddPair(rows, left[i], ++i, right[j], ++j);
        }
    }

    private static void AddPair(List<Row> rows, string before, int beforeNumber, string after, int afterNumber)
    {
        var (left, right) = (Content(before), Content(after));
        if (EndOf(before) != EndOf(after))
            (left, right) = (left + EndOf(before), right + EndOf(after));
        if (LineMarks.Of(left, right) is { } marked)
        {
            rows.Add(new Row('~', beforeNumber, afterNumber, marked));
            return;
        }

        rows.Add(new Row('-', beforeNumber, null, left));
        rows.Add(new Row('+', null, afterNumber, right));
    }

    private static string Printed(List<Row> rows, DiffNames? names, int width, int context)
    {
        var text = new StringBuilder();
        if (names is not null)
            text.Append("--- ").Append(names.Before).Append("\n+++ ").Append(names.After).Append('\n');
        var (last, next, hidden) = (-1, 0, false);
        for (var at = 0; at < rows.Count; at++)
        {
            while (next < rows.Count && (next < at || rows[next].Sign == ' '))
                next++;
            if (next == at)
                last = at;
            if ((next == rows.Count || next - at > context) && (last < 0 || at - last > context))
            {
                hidden = true;
                continue;
            }

            if (hidden)
                text.Append("⋯\n");
            hidden = false;
            Append(text, rows[at], width);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, Row row, int width)
    {
        var numbers = $"{row.Sign} {Number(row.Before, width)} {Number(row.After, width)}";
        text.Append(row.Text.Length > 0 ? $"{numbers}  {row.Text}" : numbers.TrimEnd()).Append('\n');
    }

    private static string Number(int? line, int width) => (line?.ToString(CultureInfo.InvariantCulture) ?? "").PadLeft(width);

    // Each with its line end; the last has none.
    private static List<string> Lines(string text)
    {
        var lines = new List<string>();
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '\n' || (text[at] == '\r' && (at + 1 == text.Length || text[at + 1] != '\n')))
            {
                lines.Add(text[start..(at + 1)]);
                start = at + 1;
            }
        }

        if (start < text.Length)
            lines.Add(text[start..]);
        return lines;
    }

    private static string Content(string line) => line.TrimEnd('\r', '\n');

    private static string EndOf(string line) =>
        line.EndsWith("\r\n", StringComparison.Ordinal) ? "␍␊" : line.EndsWith('\n') ? "␊" : line.EndsWith('\r') ? "␍" : "";

    private static int[] Numbered(List<string> lines, Dictionary<string, int> numbers)
    {
        var all = new int[lines.Count];
        for (var index = 0; index < all.Length; index++)
        {
            if (!numbers.TryGetValue(lines[index], out all[index]))
                numbers.Add(lines[index], all[index] = numbers.Count);
        }

        return all;
    }

    private sealed record Row(char Sign, int? Before, int? After, string Text);
}
