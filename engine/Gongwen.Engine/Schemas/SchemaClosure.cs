using Gongwen.Contracts;

namespace Gongwen.Engine.Schemas;

/// <summary>All a schema says of one value together with everything it applies to the same value ($ref, allOf, anyOf, oneOf, if, then, else).</summary>
internal sealed class SchemaClosure
{
    private readonly Dictionary<string, Schema> _properties = new(StringComparer.Ordinal);
    private readonly List<string> _keys = [];
    private bool _open;

    private SchemaClosure()
    {
    }

    /// <summary>The named keys in the order of the schema, those of what it refers to first.</summary>
    public IReadOnlyList<string> Keys => _keys;

    /// <summary>Named keys that nobody is told to write.</summary>
    public List<string> Unlisted { get; } = [];

    public List<SchemaPattern> Patterns { get; } = [];

    /// <summary>Keys some part of it requires.</summary>
    public HashSet<string> Required { get; } = new(StringComparer.Ordinal);

    public Schema? Items { get; private set; }

    /// <summary>What kinds of value may stand here.</summary>
    public SchemaTypes Types { get; private set; }

    /// <summary>True when properties are named and no part says anything of additional ones.</summary>
    public bool IsClosed => _keys.Count > 0 && !_open;

    public Schema? Property(string key) => _properties.GetValueOrDefault(key);

    public bool Names(string key) => _properties.ContainsKey(key) || Patterns.Exists(pattern => pattern.Matches(key) ?? true);

    public static SchemaClosure Of(Schema schema)
    {
        var closure = new SchemaClosure { Types = TypesOf(schema) };
        closure.Take(schema, isCertain: true, []);
        return closure;
    }

    private void Take(Schema schema, bool isCertain, HashSet<Schema> seen)
    {
        if (!seen.Add(schema))
            return;
        // What is referred to comes first, as a reader expects it; what is written here wins.
        var certain = schema.RefTarget is null ? schema.AllOf : [schema.RefTarget, .. schema.AllOf];
        foreach (var part in certain)
            Take(part, isCertain, seen);
        foreach (var (key, value) in schema.Properties)
        {
            var isUnlisted = value.IsUnlisted || value.Always == false;
            if (!_properties.ContainsKey(key))
                (isUnlisted ? Unlisted : _keys).Add(key);
            else if (isUnlisted && _keys.Remove(key))
                Unlisted.Add(key);
            _properties[key] = value;
        }

        Patterns.AddRange(schema.PatternProperties.Select(pair => pair.Key));
        _open |= schema.AdditionalProperties is not null;
        Items ??= schema.Items;
        if (isCertain)
            Required.UnionWith(schema.Required);
        foreach (var branch in schema.InPlace.Where(branch => !certain.Contains(branch)))
            TakeBranch(branch, seen);
    }

    // A branch may not hold, so it only adds what nobody else names.
    private void TakeBranch(Schema branch, HashSet<Schema> seen)
    {
        var known = new Dictionary<string, Schema>(_properties, StringComparer.Ordinal);
        Take(branch, isCertain: false, seen);
        foreach (var (key, value) in known)
            _properties[key] = value;
    }

    private static SchemaTypes TypesOf(Schema schema)
    {
        var types = schema.Always == false ? SchemaTypes.None : schema.Types ?? SchemaTypes.Any;
        if (schema.Enum is not null)
            types &= schema.Enum.Aggregate(SchemaTypes.None, (all, node) => all | TypeOf(node));
        if (schema.Const is not null)
            types &= TypeOf(schema.Const);
        if (schema.RefTarget is not null)
            types &= TypesOf(schema.RefTarget);
        foreach (var part in schema.AllOf)
            types &= TypesOf(part);
        foreach (var choice in (IReadOnlyList<Schema>[])[schema.AnyOf, schema.OneOf])
        {
            if (choice.Count > 0)
                types &= choice.Aggregate(SchemaTypes.None, (all, branch) => all | TypesOf(branch));
        }

        return types;
    }

    /// <summary>The type of a value; an integer is also a number.</summary>
    public static SchemaTypes TypeOf(DataNode node) => node.Kind switch
    {
        DataKind.Null => SchemaTypes.Null,
        DataKind.Boolean => SchemaTypes.Boolean,
        DataKind.Number => ExactNumber.Parse(node.Text) is { IsInteger: true } ? SchemaTypes.Integer : SchemaTypes.Number,
        DataKind.Text => SchemaTypes.String,
        DataKind.List => SchemaTypes.Array,
        _ => SchemaTypes.Object,
    };
}
