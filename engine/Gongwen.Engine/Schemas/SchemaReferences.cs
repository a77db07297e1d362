using Gongwen.Contracts;

namespace Gongwen.Engine.Schemas;

/// <summary>Finds what a $ref points to: #/… in the same file, or gongwen:NAME.</summary>
internal sealed class SchemaReferences(DataNode root, SharedShapes shapes)
{
    private const string SharedPrefix = "gongwen:";

    private readonly string? _id = root["$id"] is { Kind: DataKind.Text } id ? id.Text.TrimEnd('#') : null;

    public Schema? Shared(string reference) =>
        reference.StartsWith(SharedPrefix, StringComparison.Ordinal) ? shapes.Find(reference[SharedPrefix.Length..]) : null;

    public DataNode? Local(string reference)
    {
        if (_id is { Length: > 0 } && reference.StartsWith(_id, StringComparison.Ordinal))
            reference = reference.Length == _id.Length ? "#" : reference[_id.Length..];
        if (reference == "#")
            return root;
        if (!reference.StartsWith("#/", StringComparison.Ordinal))
            return null;
        var node = root;
        foreach (var step in reference[2..].Split('/'))
        {
            var key = (step.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(step) : step).Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            var next = node.Kind == DataKind.List && int.TryParse(key, out var index) && index >= 0 && index < node.Items.Count ? node.Items[index] : node[key];
            if (next is null)
                return null;
            node = next;
        }

        return node;
    }

    public string? Nearest(string reference) =>
        NearestKey.Find(reference, [.. shapes.Names.Select(name => SharedPrefix + name), .. (root["$defs"]?.Properties ?? []).Select(property => $"#/$defs/{property.Key}")]);
}
