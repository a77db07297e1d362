namespace Gongwen.Engine.Schemas;

/// <summary>The form a skeleton shows of a value that may have several: text before a list, a list before an object.</summary>
/// <param name="Schema">The branch that has the form.</param>
/// <param name="Types">Array or Object.</param>
internal sealed record Shape(Schema Schema, SchemaTypes Types)
{
    /// <summary>Null for a scalar.</summary>
    public static Shape? Of(Schema schema)
    {
        const SchemaTypes Scalars = SchemaTypes.String | SchemaTypes.Integer | SchemaTypes.Number | SchemaTypes.Boolean;
        var types = schema.Closure.Types;
        var isOpen = types == SchemaTypes.Any;
        if (isOpen ? schema.Closure.Keys.Count == 0 && schema.Closure.Items is null : (types & Scalars) != SchemaTypes.None)
            return null;
        if (isOpen ? schema.Closure.Items is not null && schema.Closure.Keys.Count == 0 : types.HasFlag(SchemaTypes.Array))
            return new Shape(Branch(schema, SchemaTypes.Array), SchemaTypes.Array);
        return schema.Closure.Keys.Count > 0 ? new Shape(schema, SchemaTypes.Object) : null;
    }

    /// <summary>The keys that must stand: those required always, by the first branch that is an object, and by other required keys.</summary>
    public static HashSet<string> RequiredOf(Schema schema)
    {
        var required = new HashSet<string>(schema.Closure.Required, StringComparer.Ordinal);
        Collect(schema, required);
        return required;
    }

    private static void Collect(Schema schema, HashSet<string> required)
    {
        required.UnionWith(schema.Required);
        foreach (var (key, needed) in schema.DependentRequired)
        {
            if (required.Contains(key))
                required.UnionWith(needed);
        }

        if (schema.RefTarget is not null)
            Collect(schema.RefTarget, required);
        foreach (var part in schema.AllOf)
            Collect(part, required);
        foreach (var choice in (IReadOnlyList<Schema>[])[schema.AnyOf, schema.OneOf])
        {
            if (choice.FirstOrDefault(branch => branch.Closure.Types.HasFlag(SchemaTypes.Object)) is { } first)
                Collect(first, required);
        }
    }

    // The schema that says what a list is: minItems and items stand there.
    private static Schema Branch(Schema schema, SchemaTypes type)
    {
        while (schema.Items is null && schema.PrefixItems.Count == 0
            && schema.InPlace.FirstOrDefault(part => part.Closure.Types.HasFlag(type) && part.Closure.Items is not null) is { } next)
        {
            schema = next;
        }

        return schema;
    }
}
