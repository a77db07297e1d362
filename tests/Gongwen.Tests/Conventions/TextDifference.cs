using System.Text;

namespace Gongwen.Tests.Conventions;

/// <summary>The lines in which two texts differ, each with its number.</summary>
internal static class TextDifference
{
    /// <summary>Lines of the first marked "-", of the second "+"; equal lines at both ends are left out but for one on each side.</summary>
    public static string Between(string expected, string actual)
    {
        var (left, right) = (expected.Split('\n'), actual.Split('\n'));
        var head = 0;
        while (head < left.Length && head < right.Length && left[head] == right[head])
            head++;
        var tail = 0;
        while (tail < left.Length - head && tail < right.Length - head && left[^(tail + 1)] == right[^(tail + 1)])
            tail++;

        var text = new StringBuilder();
        if (head > 0)
            text.Append("  ").Append(head).Append(": ").Append(left[head - 1]).Append('\n');
        Differing(left.AsSpan(head, left.Length - head - tail), right.AsSpan(head, right.Length - head - tail), head + 1, text);
        if (tail > 0)
            text.Append("  ").Append(right.Length - tail + 1).Append(": ").Append(right[^tail]).Append('\n');
        return text.ToString();
    }

    private static void Differing(ReadOnlySpan<string> left, ReadOnlySpan<string> right, int firstLine, StringBuilder text)
    {
        var common = CommonLengths(left, right);
        var (i, j) = (0, 0);
        while (i < left.Length || j < right.Length)
        {
            if (common is not null && i < left.Length && j < right.Length && left[i] == right[j])
            {
                (i, j) = (i + 1, j + 1);
                continue;
            }

            if (i < left.Length && (j >= right.Length || common is null || common[i + 1, j] >= common[i, j + 1]))
                text.Append("- ").Append(firstLine + i).Append(": ").Append(left[i++]).Append('\n');
            else
                text.Append("+ ").Append(firstLine + j).Append(": ").Append(right[j++]).Append('\n');
        }
    }

    // The usual table of longest common subsequences; null when the texts are too long for it, then all lines are shown.
    private static int[,]? CommonLengths(ReadOnlySpan<string> left, ReadOnlySpan<string> right)
    {
        if ((long)left.Length * right.Length > 4_000_000)
            return null;
        var table = new int[left.Length + 1, right.Length + 1];
        for (var i = left.Length - 1; i >= 0; i--)
        {
            for (var j = right.Length - 1; j >= 0; j--)
                table[i, j] = left[i] == right[j] ? table[i + 1, j + 1] + 1 : Math.Max(table[i + 1, j], table[i, j + 1]);
        }

        return table;
    }
}
