using Gongwen.Contracts;

namespace Gongwen.Engine.Schemas;

/// <summary>Finds required keys that a closed object doesn't know: no data could satisfy them.</summary>
internal static class RequiredKeys
{
    /// <summary>Looks at schemas and everything inside them, each once.</summary>
    public static void Check(IEnumerable<Schema> schemas, FindingList findings)
    {
        var seen = new HashSet<Schema>(ReferenceEqualityComparer.Instance);
        var waiting = new Queue<Schema>(schemas);
        while (waiting.TryDequeue(out var schema))
        {
            if (!seen.Add(schema))
                continue;
            CheckOne(schema, findings);
            foreach (var inner in Inside(schema, []))
                waiting.Enqueue(inner);
        }
    }

    private static void CheckOne(Schema schema, FindingList findings)
    {
        var closure = schema.Closure;
        if (!closure.IsClosed)
            return;
        // What alternatives require may be named by the whole, so only what is certain is looked at.
        foreach (var item in Certain(schema, []).SelectMany(part => part.RequiredList?.Items ?? []))
        {
            if (!closure.Names(item.Text))
                findings.Add(SchemaFault.RequiresUnknown(item, NearestKey.Find(item.Text, closure.Keys)));
        }
    }

    private static IEnumerable<Schema> Certain(Schema schema, HashSet<Schema> seen) =>
        !seen.Add(schema) ? [] : schema.AllOf.Append(schema.RefTarget).OfType<Schema>().SelectMany(part => Certain(part, seen)).Append(schema);

    // The schemas of other values than this one's: members and items, here and in what applies to the same value.
    private static IEnumerable<Schema> Inside(Schema schema, HashSet<Schema> seen)
    {
        if (!seen.Add(schema))
            return [];
        var own = schema.Properties.Select(property => property.Value)
            .Concat(schema.PatternProperties.Select(property => property.Value))
            .Concat(schema.PrefixItems)
            .Concat(new[] { schema.Items, schema.AdditionalProperties, schema.Contains }.OfType<Schema>());
        return own.Concat(schema.InPlace.SelectMany(part => Inside(part, seen)));
    }
}
