using Gongwen.Contracts;

namespace Gongwen.Engine.Data.Tables;

/// <summary>Lays the values of a row over those all rows share.</summary>
internal static class SharedData
{
    /// <summary>The keys of both; where both have one the row's stands, and objects are laid over each other.</summary>
    /// <param name="shared">What all share; null for nothing.</param>
    /// <param name="row">The row.</param>
    public static DataNode Under(DataNode? shared, DataNode row)
    {
        // What isn't filled in leaves what is shared.
        if (shared is null || shared.Kind == DataKind.Null)
            return row;
        if (row.Kind == DataKind.Null)
            return shared;
        if (shared.Kind != DataKind.Object || row.Kind != DataKind.Object)
            return row;
        var properties = new List<DataProperty>(shared.Properties.Count + row.Properties.Count);
        foreach (var property in shared.Properties)
            properties.Add(row[property.Key] is { } own ? property with { Value = Under(property.Value, own) } : property);
        properties.AddRange(row.Properties.Where(property => shared[property.Key] is null));
        return DataNode.OfObject(properties, row);
    }
}
