namespace Gongwen.Contracts;

/// <summary>The keys of objects in their order; objects with the same keys in the same order share one. Immutable, safe for many threads.</summary>
/// <param name="names">The keys; of one that stands there twice the first counts.</param>
internal sealed class KeyList(string[] names)
{
    // So few are found as fast one after the other.
    private const int MostListed = 8;

    private readonly string[] _names = names;
    private Dictionary<string, int>? _places;
    private Longer? _longer;

    public int Count => _names.Length;

    public string this[int index] => _names[index];

    public ReadOnlySpan<string> Names => _names;

    /// <summary>Where a key stands; -1 when it is none of them.</summary>
    public int IndexOf(string key)
    {
        if (_names.Length > MostListed)
            return (_places ??= Places()).GetValueOrDefault(key, -1);
        for (var i = 0; i < _names.Length; i++)
        {
            if (_names[i] == key)
                return i;
        }

        return -1;
    }

    /// <summary>These keys with one more; the same list when the same is asked again.</summary>
    public KeyList With(string key, int index)
    {
        if (_longer is { } known && known.Index == index && known.Key == key)
            return known.Keys;
        var keys = new KeyList([.. _names[..index], key, .. _names[index..]]);
        _longer = new Longer(key, index, keys);
        return keys;
    }

    private Dictionary<string, int> Places()
    {
        var places = new Dictionary<string, int>(_names.Length, StringComparer.Ordinal);
        for (var i = 0; i < _names.Length; i++)
            places.TryAdd(_names[i], i);
        return places;
    }

    private sealed record Longer(string Key, int Index, KeyList Keys);
}
