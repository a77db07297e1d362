using Gongwen.Contracts;

namespace Gongwen.Engine.Migrations;

/// <summary>Changes of data as such, without its text: each gives a new tree.</summary>
internal static class DataEdit
{
    /// <summary>The value a way of keys leads to; null when there is none.</summary>
    public static DataNode? Find(DataNode node, IReadOnlyList<string> keys)
    {
        DataNode? found = node;
        for (var index = 0; index < keys.Count && found is not null; index++)
            found = found[keys[index]];
        return found;
    }

    /// <summary>Where the last key of a way stands.</summary>
    public static SourceLocation PlaceOfKey(DataNode node, IReadOnlyList<string> keys) =>
        Find(node, [.. keys.Take(keys.Count - 1)])?.KeyLocation(keys[^1]) ?? node.Location;

    /// <summary>Without the value a way leads to. An object below <paramref name="node"/> that is left without a key goes too.</summary>
    public static DataNode Without(DataNode node, IReadOnlyList<string> keys, int at = 0)
    {
        var child = node[keys[at]]!;
        if (at == keys.Count - 1)
            return WithoutKey(node, keys[at]);
        var less = Without(child, keys, at + 1);
        return less.Properties.Count == 0 ? WithoutKey(node, keys[at]) : WithKey(node, keys[at], less);
    }

    /// <summary>With a value at a way; objects on it that are missing are made. New keys have the place given.</summary>
    public static DataNode With(DataNode node, IReadOnlyList<string> keys, DataNode value, SourceLocation place, int at = 0)
    {
        if (at == keys.Count - 1)
            return WithKey(node, keys[at], value, place);
        return WithKey(node, keys[at], With(node[keys[at]] ?? DataNode.OfObject([], place), keys, value, place, at + 1), place);
    }

    /// <summary>The same value as if it all stood at one place.</summary>
    public static DataNode At(DataNode node, SourceLocation place) => node.Kind switch
    {
        DataKind.Null => DataNode.OfNull(place),
        DataKind.Boolean => DataNode.OfBoolean(node.Boolean == true, place),
        DataKind.Number => DataNode.OfNumber(node.Text, place),
        DataKind.Text => DataNode.OfText(node.Text, place),
        DataKind.List => DataNode.OfList([.. node.Items.Select(item => At(item, place))], place),
        _ => DataNode.OfObject([.. node.Properties.Select(property => new DataProperty(property.Key, place, At(property.Value, place)))], place),
    };

    /// <summary>With every value that a path leads to changed; what the path doesn't lead to stays.</summary>
    public static DataNode OnEach(DataNode node, IReadOnlyList<string?> path, Func<DataNode, DataNode> change, int at = 0)
    {
        if (at == path.Count)
            return change(node);
        if (path[at] is { } key)
            return node[key] is { } child ? WithKey(node, key, OnEach(child, path, change, at + 1)) : node;
        return node.Kind == DataKind.List
            ? DataNode.OfList([.. node.Items.Select(item => OnEach(item, path, change, at + 1))], node.Location, node.Path)
            : node;
    }

    /// <summary>True when both hold the same: kinds, texts and numbers as written, items in order; keys in any order.</summary>
    public static bool AreSame(DataNode a, DataNode b)
    {
        if (a.Kind != b.Kind || a.Text != b.Text || a.Items.Count != b.Items.Count || a.Properties.Count != b.Properties.Count)
            return false;
        for (var index = 0; index < a.Items.Count; index++)
        {
            if (!AreSame(a.Items[index], b.Items[index]))
                return false;
        }

        return a.Properties.All(property => b[property.Key] is { } other && AreSame(property.Value, other));
    }

    private static DataNode WithoutKey(DataNode node, string key) =>
        DataNode.OfObject([.. node.Properties.Where(property => property.Key != key)], node.Location, node.Path);

    private static DataNode WithKey(DataNode node, string key, DataNode value, SourceLocation? place = null)
    {
        var properties = node.Properties.ToList();
        var index = properties.FindIndex(property => property.Key == key);
        if (index < 0)
            properties.Add(new DataProperty(key, place ?? value.Location, value));
        else
            properties[index] = properties[index] with { Value = value };
        return DataNode.OfObject(properties, node.Location, node.Path);
    }
}
