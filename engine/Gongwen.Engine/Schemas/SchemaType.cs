namespace Gongwen.Engine.Schemas;

/// <summary>
/// What a schema tells of a value without seeing one: its kinds, its keys, its items, through $ref, allOf and every branch.
/// Made as it is walked, because schemas may refer to themselves.
/// </summary>
internal sealed class SchemaType
{
    private readonly Schema _schema;

    private SchemaType(Schema schema)
    {
        _schema = schema;
    }

    /// <summary>Two types of the same schema have the same identity; a walk uses it to end.</summary>
    public object Identity => _schema;

    public string? Title => _schema.FindTitle();

    public SchemaTypes Types => _schema.Closure.Types;

    /// <summary>True when a value may have other keys than those of <see cref="Properties"/>.</summary>
    public bool IsOpen => !_schema.Closure.IsClosed;

    /// <summary>The keys in the order of the schema; empty when none is named.</summary>
    public IEnumerable<SchemaProperty> Properties =>
        _schema.Closure.Keys.Select(key => new SchemaProperty(key, new SchemaType(_schema.Closure.Property(key)!), _schema.Closure.Required.Contains(key)));

    /// <summary>The items of a list; null when nothing is said of them.</summary>
    public SchemaType? Items => _schema.Closure.Items is { } items ? new SchemaType(items) : null;

    public static SchemaType Of(Schema schema) => new(schema);
}
