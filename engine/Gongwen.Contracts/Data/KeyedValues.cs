using System.Collections;

namespace Gongwen.Contracts;

/// <summary>Keys, which most objects of a list share, with the values of one; each pair is made when somebody asks.</summary>
internal sealed class KeyedValues : ObjectContent, IReadOnlyList<DataProperty>
{
    private readonly KeyList _keys;
    private readonly DataNode[] _values;
    private readonly SourceText? _source;
    private readonly int[] _keyPlaces;

    /// <summary>A row of a table: a key stands where its value does.</summary>
    public KeyedValues(KeyList keys, DataNode[] values)
        : this(keys, values, null, [])
    {
    }

    /// <summary>An object of a file.</summary>
    /// <param name="keys">The keys.</param>
    /// <param name="values">As many values.</param>
    /// <param name="source">The file; null when keys stand where their values do.</param>
    /// <param name="keyPlaces">Of each key the offset of its start and the one after its end; of a key that stands where its value does there are none, or they are below 0.</param>
    public KeyedValues(KeyList keys, DataNode[] values, SourceText? source, int[] keyPlaces) => (_keys, _values, _source, _keyPlaces) = (keys, values, source, keyPlaces);

    public override IReadOnlyList<DataProperty> Properties => this;

    public override KeyList Keys => _keys;

    public override int Count => _values.Length;

    public DataProperty this[int index] => _source is null || 2 * index >= _keyPlaces.Length || _keyPlaces[2 * index] < 0
        ? new DataProperty(_keys[index], _values[index])
        : new DataProperty(_keys[index], _values[index], _source, _keyPlaces[2 * index], _keyPlaces[(2 * index) + 1]);

    public override DataNode ValueAt(int index) => _values[index];

    public override DataNode? Find(string key)
    {
        var index = _keys.IndexOf(key);
        return index < 0 ? null : _values[index];
    }

    /// <summary>The same with one more key, which stands where its value does.</summary>
    public KeyedValues With(string key, DataNode value, int index)
    {
        var places = index == _values.Length ? _keyPlaces : _source is null ? [] : (int[])[.. _keyPlaces[..(2 * index)], -1, -1, .. _keyPlaces[(2 * index)..]];
        return new KeyedValues(_keys.With(key, index), [.. _values[..index], value, .. _values[index..]], _source, places);
    }

    public IEnumerator<DataProperty> GetEnumerator()
    {
        for (var i = 0; i < _values.Length; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
