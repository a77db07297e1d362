namespace Gongwen.Liquid.Runtime;

/// <summary>"Did you mean": the known name nearest to a misspelt one.</summary>
internal static class NearestName
{
    private const int MaxCandidates = 1000;
    private const int MaxLength = 64;

    public static LiquidMessage? Hint(string name, IEnumerable<string> candidates) =>
        Find(name, candidates) is { } nearest ? new LiquidMessage($"是不是“{nearest}”？", $"Did you mean '{nearest}'?") : null;

    public static string? Find(string name, IEnumerable<string> candidates)
    {
        if (name.Length is 0 or > MaxLength)
            return null;
        string? best = null;
        var bestDistance = (Math.Max(name.Length, 2) / 3) + 1;
        foreach (var candidate in candidates.Take(MaxCandidates))
        {
            if (candidate.Length is 0 or > MaxLength || string.Equals(candidate, name, StringComparison.Ordinal) || Math.Abs(candidate.Length - name.Length) >= bestDistance + 1)
                continue;
            var distance = Distance(name, candidate);

            // A candidate that shares nothing is no help, however short both are.
            if (distance < Math.Max(name.Length, candidate.Length) && (distance < bestDistance || (distance == bestDistance && best is null)))
            {
                best = candidate;
                bestDistance = distance;
            }
        }

        return best;
    }

    // Insertions, deletions, changes, and exchanges of neighbours.
    private static int Distance(string from, string to)
    {
        Span<int> beforeLast = stackalloc int[MaxLength + 1];
        Span<int> last = stackalloc int[MaxLength + 1];
        Span<int> row = stackalloc int[MaxLength + 1];
        for (var j = 0; j <= to.Length; j++)
            last[j] = j;
        for (var i = 1; i <= from.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var change = char.ToUpperInvariant(from[i - 1]) == char.ToUpperInvariant(to[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
            }

            last.CopyTo(beforeLast);
            row.CopyTo(last);
        }

        return last[to.Length];
    }
}
