using Gongwen.Contracts;

namespace Gongwen.Engine.Data;

/// <summary>Turns raw values into data nodes: paths, places, duplicate keys, aliases written out within the limit.</summary>
internal sealed class TreeBuilder(SourceText source, DataLimits limits, FindingList findings)
{
    private int _aliased;
    private bool _stopped;

    /// <summary>The tree, or null when it holds more than the limits allow.</summary>
    public DataNode? Build(RawNode root)
    {
        var node = Build(root, "", 0);
        return _stopped ? null : node;
    }

    private DataNode Build(RawNode raw, string path, int depth, bool isAliased = false)
    {
        // What an alias stands for is placed where it is written out, so its path is the alias's own.
        for (; raw.Target is not null; raw = raw.Target)
            isAliased = true;
        var place = source.Place(raw.Start, raw.End);
        if (!_stopped && depth > limits.MaxDepth)
        {
            _stopped = true;
            findings.Add(DataFault.TooDeep(place, limits.MaxDepth));
        }
        else if (!_stopped && isAliased && ++_aliased > limits.MaxAliasNodes)
        {
            _stopped = true;
            findings.Add(DataFault.TooManyByAlias(place, limits.MaxAliasNodes));
        }

        if (_stopped)
            return DataNode.OfNull(place, path);
        return raw.Kind switch
        {
            DataKind.List => BuildList(raw, place, path, depth, isAliased),
            DataKind.Object => BuildObject(raw, place, path, depth, isAliased),
            DataKind.Null => DataNode.OfNull(place, path),
            DataKind.Boolean => DataNode.OfBoolean(raw.Text[0] is 't' or 'T', place, path),
            DataKind.Number => DataNode.OfNumber(raw.Text, place, path),
            _ => DataNode.OfText(raw.Text, place, path, WrittenForm(raw)),
        };
    }

    private string? WrittenForm(RawNode raw)
    {
        var written = source.Text.AsSpan(raw.Start, raw.End - raw.Start);
        return written.SequenceEqual(raw.Text) ? null : written.ToString();
    }

    private DataNode BuildList(RawNode raw, SourceLocation place, string path, int depth, bool isAliased)
    {
        var items = new List<DataNode>(raw.Items.Count);
        for (var i = 0; i < raw.Items.Count && !_stopped; i++)
            items.Add(Build(raw.Items[i], DataPath.Item(path, i), depth + 1, isAliased));
        return DataNode.OfList(items, place, path);
    }

    private DataNode BuildObject(RawNode raw, SourceLocation place, string path, int depth, bool isAliased)
    {
        var properties = new List<DataProperty>(raw.Properties.Count);
        var seen = new Dictionary<string, SourceLocation>(StringComparer.Ordinal);
        foreach (var property in raw.Properties)
        {
            if (_stopped)
                break;
            var keyPlace = source.Place(property.Start, property.End);
            var keyPath = DataPath.Key(path, property.Key);
            if (seen.TryGetValue(property.Key, out var first))
            {
                findings.Add(DataFault.Duplicate(keyPlace, property.Key, first, keyPath));
                continue;
            }

            seen.Add(property.Key, keyPlace);
            properties.Add(new DataProperty(property.Key, keyPlace, Build(property.Value, keyPath, depth + 1, isAliased)));
        }

        return DataNode.OfObject(properties, place, path);
    }
}
