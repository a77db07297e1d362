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

    /// <summary>Writes the tag's output. Faults are reported through the context, never thrown.</summary>
    void Render(TagContext context);
}
