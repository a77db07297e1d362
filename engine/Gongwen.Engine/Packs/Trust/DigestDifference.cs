namespace Gongwen.Engine.Packs.Trust;

/// <summary>What differs between the digests that were written down and those of the files there are; each list in ordinal order.</summary>
/// <param name="Changed">Files whose content is another.</param>
/// <param name="Missing">Files that are gone.</param>
/// <param name="Added">Files that were not written down.</param>
public sealed record DigestDifference(IReadOnlyList<string> Changed, IReadOnlyList<string> Missing, IReadOnlyList<string> Added)
{
    /// <summary>True when nothing differs.</summary>
    public bool IsEmpty => Changed.Count + Missing.Count + Added.Count == 0;

    /// <summary>Compares two sets of digests by path.</summary>
    public static DigestDifference Of(IEnumerable<KeyValuePair<string, string>> written, IEnumerable<KeyValuePair<string, string>> there)
    {
        var found = new Dictionary<string, string>(there, StringComparer.Ordinal);
        var (changed, missing) = (new List<string>(), new List<string>());
        foreach (var (path, digest) in written)
        {
            if (!found.Remove(path, out var own))
                missing.Add(path);
            else if (own != digest)
                changed.Add(path);
        }

        return new DigestDifference([.. changed.Order(StringComparer.Ordinal)], [.. missing.Order(StringComparer.Ordinal)], [.. found.Keys.Order(StringComparer.Ordinal)]);
    }
}
