namespace Gongwen.Engine.Packs;

/// <summary>The word somebody probably meant.</summary>
internal static class Nearest
{
    /// <summary>The candidate with the fewest changed characters, at most a third of the word (one for short words); null when none is near.</summary>
    public static string? To(string word, IEnumerable<string> candidates)
    {
        var allowed = Math.Max(1, Math.Max(word.Length, 3) / 3);
        string? best = null;
        var bestDistance = allowed + 1;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - word.Length) >= bestDistance)
                continue;
            var distance = Distance(word, candidate);
            if (distance < bestDistance)
                (best, bestDistance) = (candidate, distance);
        }

        return best;
    }

    private static int Distance(string left, string right)
    {
        var previous = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = previous[0];
            previous[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var changed = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = previous[j];
                previous[j] = Math.Min(changed, Math.Min(previous[j], previous[j - 1]) + 1);
            }
        }

        return previous[^1];
    }
}
