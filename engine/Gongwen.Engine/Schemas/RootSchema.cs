using Gongwen.Contracts;

namespace Gongwen.Engine.Schemas;

/// <summary>Puts the schemas of a genre's sections together to the schema of its reports.</summary>
internal static class RootSchema
{
    /// <summary>The key every report has.</summary>
    public const string GenreKey = "文种";

    /// <summary>The key that says which version of the genre the data are written for; it may be left out.</summary>
    public const string VersionKey = "数据版本";

    /// <summary>The key that says in which order, and with what between the sections, the document is written; it may be left out.</summary>
    public const string OutlineKey = "篇章";

    private const string FirstVersion = "1.0.0";

    /// <summary>The whole schema.</summary>
    /// <param name="id">The genre's id.</param>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it is; null when not said.</param>
    /// <param name="version">The version of the genre's data format.</param>
    /// <param name="parts">The schemas of its sections.</param>
    /// <param name="formerNames">Names that reports may go on using.</param>
    public static Schema Compose(string id, string name, string? description, string version, IReadOnlyList<SchemaPart> parts, IReadOnlyList<string>? formerNames = null)
    {
        var place = SourceLocation.OfFile($"genre {id}");
        var genre = new Schema
        {
            Location = place,
            Title = GenreKey,
            Description = "这份数据属于哪个文种",
            Enum = [.. new[] { name, id }.Concat(formerNames ?? []).Distinct(StringComparer.Ordinal).Select(word => DataNode.OfText(word, place))],
            Default = DataNode.OfText(name, place),
        };
        var stated = new Schema
        {
            Location = place,
            Title = VersionKey,
            Description = "这份数据按文种的哪一版写的",
            Types = SchemaTypes.String | SchemaTypes.Number,
            Examples = [DataNode.OfText(version, place)],
            // Of no use before there is a second version.
            IsUnlisted = version == FirstVersion,
            Default = version == FirstVersion ? null : DataNode.OfText(version, place),
        };
        var outline = new Schema { Location = place, Title = OutlineKey, RefTarget = SharedShapes.BuiltIn.Find("outline"), Ref = "gongwen:outline", IsUnlisted = true };
        var keyed = parts.Where(part => part.Key is not null && part.Key is not (GenreKey or VersionKey or OutlineKey)).GroupBy(part => part.Key!, StringComparer.Ordinal).ToList();
        var properties = new List<KeyValuePair<string, Schema>>(keyed.Count);
        foreach (var group in keyed)
            properties.Add(KeyValuePair.Create(group.Key, Merge(place, [.. group])));
        return new Schema
        {
            Location = place,
            Title = name,
            Description = description,
            Types = SchemaTypes.Object,
            Properties = properties,
            AllOf = [new Schema { Location = place, Properties = [KeyValuePair.Create(GenreKey, genre), KeyValuePair.Create(VersionKey, stated), KeyValuePair.Create(OutlineKey, outline)] }, .. parts.Where(part => part.Key is null).Select(part => part.Schema)],
            Required = [GenreKey, .. keyed.Where(group => group.Any(part => !part.IsOptional)).Select(group => group.Key)],
        };
    }

    // Two sections may read the same key: its data must fit both.
    private static Schema Merge(SourceLocation place, SchemaPart[] parts) =>
        parts.Length == 1 ? parts[0].Schema : new Schema { Location = place, AllOf = [.. parts.Select(part => part.Schema)] };
}
