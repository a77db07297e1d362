using System.Collections;

namespace Gongwen.Contracts;

/// <summary>The keys of a row of a table, the same for most rows, with its values; each pair is made when somebody asks.</summary>
/// <param name="keys">The keys.</param>
/// <param name="values">As many values.</param>
internal sealed class RowProperties(string[] keys, DataNode[] values) : IReadOnlyList<DataProperty>
{
    public int Count => values.Length;

    public DataProperty this[int index] => new(keys[index], values[index]);

    /// <summary>The value of a key; null when there is no such key.</summary>
    public DataNode? Find(string key)
    {
        var index = Array.IndexOf(keys, key);
        return index < 0 ? null : values[index];
    }

    public IEnumerator<DataProperty> GetEnumerator()
    {
        for (var i = 0; i < values.Length; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
