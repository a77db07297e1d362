using System.Collections.Immutable;

namespace Gongwen.Liquid.Analysis;

/// <summary>
/// A variable at one point of a template. <paramref name="Key"/> tells values apart for guards: the path it is another name of, or one of its own.
/// <paramref name="Definitions"/> are the places that may have set it.
/// </summary>
internal sealed record Binding(string Key, LiquidType Type, ImmutableHashSet<Definition> Definitions)
{
    public static Binding Of(string key, LiquidType type) => new(key, type, []);

    public Binding Merge(Binding other) => ReferenceEquals(this, other) ? this : new(
        string.Equals(Key, other.Key, StringComparison.Ordinal) ? Key : $"{Key}/{other.Key}",
        LiquidType.Union(Type, other.Type),
        Definitions.Union(other.Definitions));
}
