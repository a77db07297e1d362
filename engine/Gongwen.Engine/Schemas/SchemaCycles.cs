namespace Gongwen.Engine.Schemas;

/// <summary>Finds schemas that apply themselves to the same value without end.</summary>
internal static class SchemaCycles
{
    private const int MaxDepth = 64;

    /// <summary>One schema on a cycle or on a chain too long; null when there is none.</summary>
    public static Schema? Find(IEnumerable<Schema> schemas)
    {
        var heights = new Dictionary<Schema, int>(ReferenceEqualityComparer.Instance);
        foreach (var schema in schemas)
        {
            if (Height(schema, heights, 0) > MaxDepth)
                return schema;
        }

        return null;
    }

    // The longest chain below; a cycle never ends, so it is found by its length.
    private static int Height(Schema schema, Dictionary<Schema, int> heights, int depth)
    {
        if (heights.TryGetValue(schema, out var known))
            return known;
        if (depth > MaxDepth)
            return MaxDepth + 1;
        var highest = 0;
        foreach (var next in schema.Not is null ? schema.InPlace : schema.InPlace.Append(schema.Not))
        {
            highest = Math.Max(highest, Height(next, heights, depth + 1) + 1);
            if (highest > MaxDepth)
                return highest;
        }

        return heights[schema] = highest;
    }
}
