using NuGet.Versioning;

namespace Gongwen.Engine.Packs;

/// <summary>The versions from a lowest to a highest, both included. Parts left out of the highest are any: "1" takes every 1.x.y.</summary>
public sealed class VersionSpan
{
    private readonly VersionRange _range;

    private VersionSpan(string min, string max, VersionRange range) => (Min, Max, _range) = (min, max, range);

    /// <summary>The lowest, as written.</summary>
    public string Min { get; }

    /// <summary>The highest, as written.</summary>
    public string Max { get; }

    /// <summary>True when the version is a whole semantic version: 1.2.3, 1.2.3-beta.1.</summary>
    public static bool IsVersion(string text) => SemanticVersion.TryParse(text, out _);

    /// <summary>True when the text is a version whose last parts may be left out: 1, 1.2, 1.2.3.</summary>
    public static bool IsPartialVersion(string text) => Parts(text) <= 3 && NuGetVersion.TryParse(text, out _);

    /// <summary>The span; null when a bound is no version or the lowest lies above the highest.</summary>
    public static VersionSpan? Create(string min, string max)
    {
        if (!IsPartialVersion(min) || !IsPartialVersion(max))
            return null;
        var low = NuGetVersion.Parse(min);
        var high = NuGetVersion.Parse(max);
        var range = Parts(max) switch
        {
            1 => new VersionRange(low, true, new NuGetVersion(high.Major + 1, 0, 0, "0"), false),
            2 => new VersionRange(low, true, new NuGetVersion(high.Major, high.Minor + 1, 0, "0"), false),
            _ => new VersionRange(low, true, high, true),
        };
        return low < range.MaxVersion! || range.Satisfies(low) ? new VersionSpan(min, max, range) : null;
    }

    /// <summary>True when the version lies in the span.</summary>
    public bool Contains(string version) => _range.Satisfies(NuGetVersion.Parse(version));

    /// <summary>True when the version lies below the span.</summary>
    public bool StartsAbove(string version) => NuGetVersion.Parse(version) < _range.MinVersion!;

    private static int Parts(string version) => version.Split('-', '+')[0].Split('.').Length;

    /// <summary>"1.0–1".</summary>
    public override string ToString() => $"{Min}–{Max}";
}
