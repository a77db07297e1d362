namespace Gongwen.Engine.Schemas;

/// <summary>Finds the word a person most likely meant.</summary>
internal static class NearestKey
{
    /// <summary>The candidate nearest to what was written; null when none is near.</summary>
    public static string? Find(string written, IEnumerable<string> candidates)
    {
        string? best = null;
        var bestScore = 0.49;
        foreach (var candidate in candidates)
        {
            var score = Likeness(written, candidate);
            if (score > bestScore)
                (best, bestScore) = (candidate, score);
        }

        return best;
    }

    // Short Chinese words differ by what they share more than by order: 负责领导 is 责任领导, 时间 may be 时限.
    private static double Likeness(string a, string b)
    {
        if (a.Length == 0 || b.Length == 0 || a.Length > 64 || b.Length > 64)
            return 0;
        if (string.Equals(a, b, StringComparison.OrdinalIgnoreCase))
            return 1;
        var left = b.ToList();
        var shared = a.Count(left.Remove);
        var dice = 2.0 * shared / (a.Length + b.Length);
        var edits = 1 - ((double)Distance(a, b) / Math.Max(a.Length, b.Length));
        return (dice * 0.6) + (edits * 0.4);
    }

    private static int Distance(string a, string b)
    {
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[b.Length];
    }
}
