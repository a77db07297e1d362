using Gongwen.Contracts;

namespace Gongwen.Engine.Data;

/// <summary>Makes one list of like keys in like order: objects of a list mostly have the same. Forgets some; never grows.</summary>
internal sealed class KeyLists
{
    private const int Slots = 64;
    private const int MostCompared = 12;

    private readonly KeyList?[] _slots = new KeyList?[Slots];

    /// <summary>The list of an object's keys; null when one of them stands there twice.</summary>
    public KeyList? Of(ReadOnlySpan<string> keys)
    {
        var hash = (uint)keys.Length;
        foreach (var key in keys)
            hash = (((hash * 31) + (uint)key.Length) * 31) + (key.Length > 0 ? key[0] : 0u);
        ref var slot = ref _slots[(hash ^ (hash >> 8)) % Slots];
        if (slot is not null && IsSame(slot.Names, keys))
            return slot;
        return AreDistinct(keys) ? slot = new KeyList(keys.ToArray()) : null;
    }

    private static bool IsSame(ReadOnlySpan<string> known, ReadOnlySpan<string> keys)
    {
        if (known.Length != keys.Length)
            return false;
        for (var i = 0; i < keys.Length; i++)
        {
            if (known[i] != keys[i])
                return false;
        }

        return true;
    }

    private static bool AreDistinct(ReadOnlySpan<string> keys)
    {
        if (keys.Length > MostCompared)
        {
            var seen = new HashSet<string>(keys.Length, StringComparer.Ordinal);
            foreach (var key in keys)
            {
                if (!seen.Add(key))
                    return false;
            }

            return true;
        }

        for (var i = 1; i < keys.Length; i++)
        {
            if (keys[..i].Contains(keys[i]))
                return false;
        }

        return true;
    }
}
