using System.Globalization;
using NuGet.Versioning;

namespace Gongwen.Engine.Packs;

/// <summary>The versions from a lowest to a highest, both included. Parts left out of the highest are any: "1" takes every 1.x.y.</summary>
public sealed class VersionSpan
{
    // Three parts of up to six digits in one number. Nearly all versions are that plain, and the library takes long to start.
    private const int PartBits = 21;
    private const int MaxPartLength = 6;

    private readonly long? _low;
    private readonly long? _end;

    private VersionSpan(string min, string max, long? low, long? end) => (Min, Max, _low, _end) = (min, max, low, end);

    /// <summary>The lowest, as written.</summary>
    public string Min { get; }

    /// <summary>The highest, as written.</summary>
    public string Max { get; }

    /// <summary>True when the version is a whole semantic version: 1.2.3, 1.2.3-beta.1.</summary>
    public static bool IsVersion(string text) => (PlainKey(text) is not null && Parts(text) == 3) || IsSemantic(text);

    /// <summary>True when the text is a version whose last parts may be left out: 1, 1.2, 1.2.3.</summary>
    public static bool IsPartialVersion(string text) => PlainKey(text) is not null || (Parts(text) <= 3 && IsLenient(text));

    /// <summary>True when a whole version is lower than another.</summary>
    public static bool IsLower(string version, string other) =>
        PlainKey(version) is { } key && PlainKey(other) is { } than ? key < than : NuGetVersion.Parse(version) < NuGetVersion.Parse(other);

    /// <summary>The span; null when a bound is no version or the lowest lies above the highest.</summary>
    public static VersionSpan? Create(string min, string max)
    {
        if (PlainKey(min) is { } low && PlainKey(max) is { } high)
        {
            var end = high + (1L << ((3 - Parts(max)) * PartBits));
            return low < end ? new VersionSpan(min, max, low, end) : null;
        }

        return IsPartialVersion(min) && IsPartialVersion(max) && IsOrdered(min, max) ? new VersionSpan(min, max, null, null) : null;
    }

    /// <summary>True when the version lies in the span.</summary>
    public bool Contains(string version) =>
        _low is { } low && _end is { } end && PlainKey(version) is { } key ? key >= low && key < end : RangeOf(Min, Max).Satisfies(NuGetVersion.Parse(version));

    /// <summary>True when the version lies below the span.</summary>
    public bool StartsAbove(string version) =>
        _low is { } low && PlainKey(version) is { } key ? key < low : NuGetVersion.Parse(version) < NuGetVersion.Parse(Min);

    private static bool IsSemantic(string text) => SemanticVersion.TryParse(text, out _);

    private static bool IsLenient(string text) => NuGetVersion.TryParse(text, out _);

    private static bool IsOrdered(string min, string max)
    {
        var (low, range) = (NuGetVersion.Parse(min), RangeOf(min, max));
        return low < range.MaxVersion! || range.Satisfies(low);
    }

    private static VersionRange RangeOf(string min, string max)
    {
        var low = NuGetVersion.Parse(min);
        var high = NuGetVersion.Parse(max);
        return Parts(max) switch
        {
            1 => new VersionRange(low, true, new NuGetVersion(high.Major + 1, 0, 0, "0"), false),
            2 => new VersionRange(low, true, new NuGetVersion(high.Major, high.Minor + 1, 0, "0"), false),
            _ => new VersionRange(low, true, high, true),
        };
    }

    // Null when it isn't one to three numbers without leading zeros.
    private static long? PlainKey(string version)
    {
        var parts = version.Split('.');
        if (parts.Length > 3)
            return null;
        var key = 0L;
        for (var index = 0; index < 3; index++)
        {
            var part = index < parts.Length ? parts[index] : "0";
            if (part.Length is 0 or > MaxPartLength || (part.Length > 1 && part[0] == '0') || !part.All(char.IsAsciiDigit))
                return null;
            key = (key << PartBits) + int.Parse(part, CultureInfo.InvariantCulture);
        }

        return key;
    }

    private static int Parts(string version) => version.Split('-', '+')[0].Split('.').Length;

    /// <summary>"1.0–1".</summary>
    public override string ToString() => $"{Min}–{Max}";
}
