namespace Gongwen.Engine.Differences;

/// <summary>Finds which removed line of a change became which added one.</summary>
internal static class LinePairs
{
    // A larger change is shown without pairs.
    private const int MaxPairs = 10_000;
    private const double Alike = 0.5;

    /// <summary>Pairs of indices in order, each line at most once.</summary>
    public static IReadOnlyList<(int Before, int After)> Of(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        if (before.Count == 0 || after.Count == 0 || (long)before.Count * after.Count > MaxPairs)
            return [];
        var worth = new double[before.Count + 1, after.Count + 1];
        var alike = new double[before.Count, after.Count];
        for (var i = before.Count - 1; i >= 0; i--)
        {
            var counts = CountsOf(before[i]);
            for (var j = after.Count - 1; j >= 0; j--)
            {
                alike[i, j] = Likeness(before[i], counts, after[j]);
                var paired = alike[i, j] >= Alike ? alike[i, j] + worth[i + 1, j + 1] : 0;
                worth[i, j] = Math.Max(paired, Math.Max(worth[i + 1, j], worth[i, j + 1]));
            }
        }

        var pairs = new List<(int, int)>();
        var (row, column) = (0, 0);
        while (row < before.Count && column < after.Count)
        {
            if (alike[row, column] >= Alike && worth[row, column] <= alike[row, column] + worth[row + 1, column + 1])
                pairs.Add((row++, column++));
            else if (worth[row + 1, column] >= worth[row, column + 1])
                row++;
            else
                column++;
        }

        return pairs;
    }

    private static Dictionary<char, int> CountsOf(string line)
    {
        var counts = new Dictionary<char, int>();
        foreach (var character in line.AsSpan().Trim())
            counts[character] = counts.GetValueOrDefault(character) + 1;
        return counts;
    }

    // Indentation doesn't count: a moved block stays the same text.
    private static double Likeness(string before, Dictionary<char, int> counts, string after)
    {
        var left = before.AsSpan().Trim();
        var right = after.AsSpan().Trim();
        if (left.SequenceEqual(right))
            return 1;
        if (left.IsEmpty || right.IsEmpty)
            return 0;
        var unused = new Dictionary<char, int>(counts);
        var shared = 0;
        foreach (var character in right)
        {
            if (unused.TryGetValue(character, out var count) && count > 0)
            {
                unused[character] = count - 1;
                shared++;
            }
        }

        return 2.0 * shared / (left.Length + right.Length);
    }
}
