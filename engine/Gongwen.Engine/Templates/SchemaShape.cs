using System.Collections.Concurrent;
using Gongwen.Engine.Schemas;

namespace Gongwen.Engine.Templates;

/// <summary>The shape a schema gives: everything any of its alternatives allows. Thread-safe.</summary>
internal sealed class SchemaShape : DataShape
{
    private readonly List<Schema> _schemas = [];
    private readonly ConcurrentDictionary<string, SchemaShape?> _members = new(StringComparer.Ordinal);
    private readonly Lazy<SchemaShape?> _items;

    public SchemaShape(params IEnumerable<Schema> schemas)
    {
        var seen = new HashSet<Schema>();
        Roots = [.. schemas];
        foreach (var schema in Roots)
            Collect(schema, seen);
        _items = new Lazy<SchemaShape?>(() => ShapeOf(_schemas.SelectMany(schema => schema.PrefixItems.Append(schema.Items).OfType<Schema>()).ToList()));
    }

    /// <summary>The schemas it was made of.</summary>
    public IReadOnlyList<Schema> Roots { get; }

    /// <summary>The schemas that apply to the value, each once: the schema itself and what it refers to.</summary>
    public IReadOnlyList<Schema> Schemas => _schemas;

    public override bool IsOpen =>
        _schemas.All(schema => schema.Properties.Count == 0)
        || _schemas.Any(schema => schema.PatternProperties.Count > 0 || schema.AdditionalProperties is { Always: not false });

    public override IEnumerable<string> MemberNames =>
        _schemas.SelectMany(schema => schema.Properties).Select(property => property.Key).Distinct(StringComparer.Ordinal);

    public override DataShape? Member(string name) => _members.TryGetValue(name, out var known) ? known : _members.GetOrAdd(name, FindMember(name));

    public override DataShape? ItemAt(int index) => _items.Value;

    // Loops: searches over pairs would be compiled anew in every run of the program.
    private SchemaShape? FindMember(string name)
    {
        var found = new List<Schema>();
        foreach (var schema in _schemas)
        {
            foreach (var property in schema.Properties)
            {
                if (property.Key == name)
                    found.Add(property.Value);
            }
        }

        return ShapeOf(found);
    }

    private static SchemaShape? ShapeOf(List<Schema> schemas) => schemas.Count > 0 ? new SchemaShape(schemas) : null;

    private void Collect(Schema schema, HashSet<Schema> seen)
    {
        if (!seen.Add(schema))
            return;
        _schemas.Add(schema);
        foreach (var inner in schema.InPlace)
            Collect(inner, seen);
    }
}
