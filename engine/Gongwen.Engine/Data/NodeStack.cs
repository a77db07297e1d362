using Gongwen.Contracts;

namespace Gongwen.Engine.Data;

/// <summary>What the lists and objects of a file hold that are still open, the inner ones behind the outer.</summary>
internal sealed class NodeStack(SourceText source)
{
    private readonly KeyLists _keyLists = new();
    private DataNode[] _values = new DataNode[64];
    private string[] _keys = new string[64];
    private int[] _keyPlaces = new int[128];

    /// <summary>How many values there are.</summary>
    public int Values { get; private set; }

    /// <summary>How many keys there are.</summary>
    public int Keys { get; private set; }

    public void AddKey(string key, int start, int end)
    {
        if (Keys == _keys.Length)
        {
            Array.Resize(ref _keys, 2 * Keys);
            Array.Resize(ref _keyPlaces, 4 * Keys);
        }

        _keys[Keys] = key;
        (_keyPlaces[2 * Keys], _keyPlaces[(2 * Keys) + 1]) = (start, end);
        Keys++;
    }

    public void AddValue(DataNode value)
    {
        if (Values == _values.Length)
            Array.Resize(ref _values, 2 * Values);
        _values[Values++] = value;
    }

    /// <summary>The list of the values from one on.</summary>
    public DataNode TakeList(int firstValue, int start, int end) => DataNode.OfRead(TakeValues(firstValue), source, start, end);

    /// <summary>The object of the keys and values from one on; null when a key stands there twice.</summary>
    public DataNode? TakeObject(int firstKey, int firstValue, int start, int end)
    {
        if (_keyLists.Of(_keys.AsSpan(firstKey, Keys - firstKey)) is not { } keys)
            return null;
        var places = _keyPlaces.AsSpan(2 * firstKey, 2 * (Keys - firstKey)).ToArray();
        Keys = firstKey;
        return DataNode.OfRead(keys, TakeValues(firstValue), places, source, start, end);
    }

    private DataNode[] TakeValues(int first)
    {
        var values = _values.AsSpan(first, Values - first).ToArray();
        Values = first;
        return values;
    }
}
