using Gongwen.Contracts;

namespace Gongwen.Engine.Schemas;

/// <summary>What a schema says of each key of an object. The objects of a list mostly have the same keys, so it is found out once.</summary>
internal sealed class KeyPlan
{
    private readonly Schema[][] _schemas;

    private KeyPlan(Schema[][] schemas) => _schemas = schemas;

    /// <summary>The schemas a value must fit, those of its key first, then those of patterns; empty for a key the schema doesn't name.</summary>
    public ReadOnlySpan<Schema> this[int index] => _schemas[index];

    public static KeyPlan Of(Schema schema, KeyList keys)
    {
        var schemas = new Schema[keys.Count][];
        for (var i = 0; i < schemas.Length; i++)
        {
            var key = keys[i];
            schemas[i] = [.. schema.Properties.Where(property => property.Key == key).Select(property => property.Value), .. schema.PatternProperties.Where(pattern => pattern.Key.Matches(key) != false).Select(pattern => pattern.Value)];
        }

        return new KeyPlan(schemas);
    }
}
