namespace Gongwen.Engine.Importing;

/// <summary>Holds a rendered text against the pieces it should be made of.</summary>
internal static class RoundTrip
{
    private const int ShortestAnchor = 6;
    private const int LongestAnchor = 60;
    private const int FarthestAhead = 50;

    /// <summary>The pieces that don't come back as they stand in the source, and one beside each gap; empty when all do and nothing is left over.</summary>
    /// <param name="leaves">The pieces in their order.</param>
    /// <param name="rendered">The rendered text, white space left out.</param>
    public static IReadOnlySet<int> Differences(IReadOnlyList<ImportLeaf> leaves, string rendered)
    {
        var bad = new HashSet<int>();
        var at = 0;
        for (var i = 0; i < leaves.Count;)
        {
            var expected = leaves[i].Expected;
            if (string.CompareOrdinal(rendered, at, expected, 0, expected.Length) == 0)
            {
                at += expected.Length;
                i++;
                continue;
            }

            var (next, found) = NextAgreement(leaves, i, rendered, at, bad);

            // Where the piece itself comes behind something more, that is a mark added to the end of the one before.
            if (i > 0 && ((next == i && leaves[i - 1].Form < LeafForm.Written) || leaves[i].Form == LeafForm.Written))
                bad.Add(i - 1);
            else
                bad.Add(i);
            (i, at) = (next, found);
        }

        if (at < rendered.Length && leaves.Count > 0)
            bad.Add(leaves.Count - 1);
        return bad;
    }

    // The next piece that is long enough to be known again; those up to it are all bad. Where the piece itself comes a little later, only it is.
    private static (int Leaf, int At) NextAgreement(IReadOnlyList<ImportLeaf> leaves, int from, string rendered, int at, HashSet<int> bad)
    {
        for (var i = from; i < Math.Min(leaves.Count, from + FarthestAhead); i++)
        {
            var expected = leaves[i].Expected;
            if (expected.Length < ShortestAnchor)
                continue;
            var found = rendered.IndexOf(expected, at, Math.Min(rendered.Length - at, ReachOf(leaves, from, i) + expected.Length), StringComparison.Ordinal);
            if (found < 0 && i > from && expected.Length > LongestAnchor)
                found = rendered.IndexOf(expected[..LongestAnchor], at, Math.Min(rendered.Length - at, ReachOf(leaves, from, i) + expected.Length), StringComparison.Ordinal);
            if (found < 0)
                continue;
            for (var between = from; between < i; between++)
                bad.Add(between);
            return (i, found);
        }

        for (var rest = from; rest < leaves.Count; rest++)
            bad.Add(rest);
        return (leaves.Count, rendered.Length);
    }

    private static int ReachOf(IReadOnlyList<ImportLeaf> leaves, int from, int to)
    {
        var reach = 500;
        for (var i = from; i < to; i++)
            reach += 2 * leaves[i].Expected.Length;
        return reach;
    }
}
