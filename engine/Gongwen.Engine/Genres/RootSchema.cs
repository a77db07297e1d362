using Gongwen.Contracts;

namespace Gongwen.Engine.Genres;

/// <summary>
/// Puts the schemas of a genre's sections together to one of the whole report: 文种, the properties of the sections without a key,
/// and a property for each section with one. Everything keeps the place it was written at.
/// </summary>
internal static class RootSchema
{
    private static readonly string[] Merged = ["$schema", "$id", "$defs", "title", "description", "examples", "type", "properties", "required", "additionalProperties"];
    private static readonly string[] Values = ["const", "enum", "default", "examples"];

    public static DataNode Compose(GenreManifest manifest, IReadOnlyList<(GenreManifestSection Section, DataNode Schema)> sections, DataNode genreYaml, FindingList findings)
    {
        var place = genreYaml.Location;
        var properties = new List<DataProperty> { new(Genre.GenreKey, place, GenreProperty(manifest, place)) };
        var owners = new Dictionary<string, (LocalizedText Owner, SourceLocation Place)>(StringComparer.Ordinal)
        {
            [Genre.GenreKey] = (new("引擎", "the engine"), place),
        };
        var required = new List<DataNode> { DataNode.OfText(Genre.GenreKey, place) };
        var definitions = new List<DataProperty>();
        var rest = new List<DataNode>();
        DataProperty? additional = null;

        foreach (var (section, schema) in sections)
        {
            var owner = new LocalizedText($"章节“{section.Id}”", $"section '{section.Id}'");
            if (section.Key is { } key)
            {
                if (Claim(owners, section.Node["key"]!, key, owner, findings))
                    properties.Add(new DataProperty(key, schema.Location, Moved(schema, pointer => $"#/properties/{Escape(key)}{pointer[1..]}")));
                if (!section.Optional)
                    required.Add(DataNode.OfText(key, section.Node.Location));
                continue;
            }

            if (schema["properties"] is not { Kind: DataKind.Object })
            {
                findings.Add(GenreFault.RootSectionIsNoObject(section.Id, schema.Location));
                continue;
            }

            var moved = Moved(schema, pointer => pointer.StartsWith("#/$defs/", StringComparison.Ordinal) ? $"#/$defs/{section.Id}.{pointer[8..]}" : pointer);
            foreach (var property in moved["properties"]!.Properties)
            {
                if (Claim(owners, property.Value, property.Key, owner, findings, property.KeyLocation))
                    properties.Add(property);
            }

            required.AddRange(moved["required"] is { Kind: DataKind.List } keys ? keys.Items : []);
            definitions.AddRange((moved["$defs"]?.Properties ?? []).Select(definition => definition with { Key = $"{section.Id}.{definition.Key}" }));
            var others = moved.Properties.Where(property => !Merged.Contains(property.Key, StringComparer.Ordinal)).ToList();
            if (others.Count > 0)
                rest.Add(DataNode.OfObject(others, moved.Location));
            additional ??= moved.Properties.FirstOrDefault(property => property.Key == "additionalProperties" && property.Value.Boolean != false);
        }

        foreach (var computed in manifest.Computed)
            Claim(owners, computed, computed.Text, new("计算数据", "computed data"), findings);

        var root = new List<DataProperty> { new("title", place, DataNode.OfText(manifest.Name, place)) };
        if (manifest.Description is { } description)
            root.Add(new DataProperty("description", place, DataNode.OfText(description, place)));
        root.Add(new DataProperty("type", place, DataNode.OfText("object", place)));
        root.Add(new DataProperty("properties", place, DataNode.OfObject(properties, place)));
        root.Add(new DataProperty("required", place, DataNode.OfList(required, place)));
        if (additional is not null)
            root.Add(additional);
        if (rest.Count > 0)
            root.Add(new DataProperty("allOf", place, DataNode.OfList(rest, place)));
        if (definitions.Count > 0)
            root.Add(new DataProperty("$defs", place, DataNode.OfObject(definitions, place)));
        return DataNode.OfObject(root, place);
    }

    private static DataNode GenreProperty(GenreManifest manifest, SourceLocation place) => DataNode.OfObject(place,
        ("title", DataNode.OfText(Genre.GenreKey, place)),
        ("description", DataNode.OfText($"写 {manifest.Name} 或 {manifest.Id}", place)),
        ("enum", DataNode.OfList([DataNode.OfText(manifest.Name, place), DataNode.OfText(manifest.Id, place)], place)));

    private static bool Claim(Dictionary<string, (LocalizedText Owner, SourceLocation Place)> owners, DataNode node, string key, LocalizedText owner, FindingList findings, SourceLocation? place = null)
    {
        if (owners.TryAdd(key, (owner, place ?? node.Location)))
            return true;
        var first = owners[key];
        var finding = GenreFault.KeyClash(node, key, first.Owner.Chinese, first.Owner.English, key == Genre.GenreKey ? null : first.Place);
        findings.Add(place is null ? finding : finding with { Location = place });
        return false;
    }

    // The schema with its own references ("#…") pointing to where it stands in the whole; what holds none stays the same node.
    private static DataNode Moved(DataNode node, Func<string, string> pointer)
    {
        if (node.Kind == DataKind.List)
        {
            var items = node.Items.Select(item => Moved(item, pointer)).ToList();
            return items.SequenceEqual(node.Items) ? node : DataNode.OfList(items, node.Location, node.Path);
        }

        if (node.Kind != DataKind.Object)
            return node;
        var members = node.Properties.Select(property => property with { Value = MovedMember(property, pointer) }).ToList();
        return members.SequenceEqual(node.Properties) ? node : DataNode.OfObject(members, node.Location, node.Path);
    }

    private static DataNode MovedMember(DataProperty property, Func<string, string> pointer)
    {
        if (Values.Contains(property.Key, StringComparer.Ordinal))
            return property.Value;
        if (property.Key == "$ref" && property.Value.Kind == DataKind.Text && property.Value.Text.StartsWith('#'))
            return DataNode.OfText(pointer(property.Value.Text), property.Value.Location, property.Value.Path);
        return Moved(property.Value, pointer);
    }

    private static string Escape(string key) => key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
