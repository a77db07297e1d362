namespace Gongwen.Engine.Packs;

/// <summary>The order of versions; parts left out are 0, so 2 and 2.0.0 are the same. Both must be versions.</summary>
internal sealed class VersionOrder : IComparer<string>
{
    public static VersionOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        if (x is null || y is null || x == y)
            return string.CompareOrdinal(x, y);
        return IsBelow(x, y) ? -1 : IsBelow(y, x) ? 1 : 0;
    }

    private static bool IsBelow(string version, string other) => VersionSpan.Create(other, other)!.StartsAbove(version);
}
