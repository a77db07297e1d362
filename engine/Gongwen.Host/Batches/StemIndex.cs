using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Gongwen.Host.Batches;

/// <summary>Which report of a batch was the first of a name; a few bytes for each.</summary>
internal sealed class StemIndex
{
    private readonly Dictionary<UInt128, int> _first = [];

    /// <summary>The number a name was first given with: the number itself when it is new.</summary>
    public int FirstOf(string stem, int number)
    {
        // A folder is carried to systems where a and A are one file.
        var key = KeyOf(stem.ToUpperInvariant());
        return _first.TryAdd(key, number) ? number : _first[key];
    }

    /// <summary>What stands for a text among many.</summary>
    public static UInt128 KeyOf(string text)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(MemoryMarshal.AsBytes(text.AsSpan()), hash);
        return MemoryMarshal.Read<UInt128>(hash);
    }
}
