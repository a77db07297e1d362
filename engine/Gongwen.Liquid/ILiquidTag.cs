namespace Gongwen.Liquid;

/// <summary>
/// A tag of the host: <c>{% name expression, expression, key: expression %}</c>, with a body up to <c>{% endname %}</c> when
/// <see cref="HasBody"/>. Must be thread-safe.
/// </summary>
public interface ILiquidTag
{
    /// <summary>The word after <c>{%</c>.</summary>
    string Name { get; }

    /// <summary>Whether the tag is closed by <c>end</c> + its name.</summary>
    bool HasBody { get; }

    /// <summary>
    /// The variables the tag sets, in its body and after it, for checking templates without data. The default is none: a template that reads
    /// one is then told that it does not exist.
    /// </summary>
    IReadOnlyDictionary<string, LiquidType> DefinedVariables(CustomTagNode tag) => System.Collections.Frozen.FrozenDictionary<string, LiquidType>.Empty;

    /// <summary>Writes the tag's output. Faults are reported through the context, never thrown.</summary>
    void Render(TagContext context);
}
