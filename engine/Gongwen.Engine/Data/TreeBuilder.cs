using Gongwen.Contracts;

namespace Gongwen.Engine.Data;

/// <summary>Turns raw values into data nodes: places, duplicate keys, aliases written out within the limit.</summary>
internal sealed class TreeBuilder(SourceText source, DataLimits limits, FindingList findings)
{
    private readonly SharedStrings _strings = new(source.Text.Length);
    private readonly KeyLists _keyLists = new();
    private readonly List<(string? Key, int Index)> _way = [];
    private int _aliased;
    private bool _stopped;

    /// <summary>The tree, or null when it holds more than the limits allow.</summary>
    public DataNode? Build(RawNode root)
    {
        var node = Build(root, isAliased: false);
        return _stopped ? null : node;
    }

    // What an alias stands for is placed where it is written out, so its path is the alias's own.
    private DataNode Build(RawNode raw, bool isAliased)
    {
        for (; raw.Target is not null; raw = raw.Target)
            isAliased = true;
        if (!_stopped && _way.Count > limits.MaxDepth)
        {
            _stopped = true;
            findings.Add(DataFault.TooDeep(source.Place(raw.Start, raw.End), limits.MaxDepth));
        }
        else if (!_stopped && isAliased && ++_aliased > limits.MaxAliasNodes)
        {
            _stopped = true;
            findings.Add(DataFault.TooManyByAlias(source.Place(raw.Start, raw.End), limits.MaxAliasNodes));
        }

        return raw.Kind switch
        {
            _ when _stopped => Scalar(raw, DataKind.Null, ""),
            DataKind.List => BuildList(raw, isAliased),
            DataKind.Object => BuildObject(raw, isAliased),
            DataKind.Null => Scalar(raw, DataKind.Null, ""),
            DataKind.Boolean => Scalar(raw, DataKind.Boolean, raw.Text[0] is 't' or 'T' ? "true" : "false"),
            _ => Scalar(raw, raw.Kind, _strings.Of(raw.Text)),
        };
    }

    private DataNode Scalar(RawNode raw, DataKind kind, string text) => DataNode.OfRead(kind, text, source, raw.Start, raw.End);

    private DataNode BuildList(RawNode raw, bool isAliased)
    {
        var items = new DataNode[raw.Items.Count];
        for (var i = 0; i < items.Length; i++)
        {
            _way.Add((null, i));
            items[i] = Build(raw.Items[i], isAliased);
            _way.RemoveAt(_way.Count - 1);
        }

        return DataNode.OfRead(items, source, raw.Start, raw.End);
    }

    private DataNode BuildObject(RawNode raw, bool isAliased)
    {
        var (properties, keys) = (raw.Properties, new string[raw.Properties.Count]);
        for (var i = 0; i < keys.Length; i++)
            keys[i] = properties[i].Key;
        if (_keyLists.Of(keys) is not { } list)
        {
            properties = Distinct(raw);
            list = new KeyList([.. properties.Select(property => property.Key)]);
        }

        var (values, places) = (new DataNode[properties.Count], new int[2 * properties.Count]);
        for (var i = 0; i < values.Length; i++)
        {
            var property = properties[i];
            (places[2 * i], places[(2 * i) + 1]) = (property.Start, property.End);
            _way.Add((property.Key, 0));
            values[i] = Build(property.Value, isAliased);
            _way.RemoveAt(_way.Count - 1);
        }

        return DataNode.OfRead(list, values, places, source, raw.Start, raw.End);
    }

    // Of a key that is written twice the first counts.
    private List<RawProperty> Distinct(RawNode raw)
    {
        var path = "";
        foreach (var (key, index) in _way)
            path = key is null ? DataPath.Item(path, index) : DataPath.Key(path, key);
        var seen = new Dictionary<string, RawProperty>(StringComparer.Ordinal);
        var kept = new List<RawProperty>();
        foreach (var property in raw.Properties)
        {
            if (seen.TryAdd(property.Key, property))
                kept.Add(property);
            else if (!_stopped)
                findings.Add(DataFault.Duplicate(source.Place(property.Start, property.End), property.Key, source.Place(seen[property.Key].Start, seen[property.Key].End), DataPath.Key(path, property.Key)));
        }

        return kept;
    }
}
