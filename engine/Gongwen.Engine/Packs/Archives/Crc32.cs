namespace Gongwen.Engine.Packs.Archives;

/// <summary>The checksum of zip files (polynomial EDB88320).</summary>
internal static class Crc32
{
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(Entry)];

    public static uint Of(ReadOnlySpan<byte> bytes) => Of(bytes, 0);

    /// <summary>Of bytes that follow others.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="before">The checksum of those before; 0 for none.</param>
    public static uint Of(ReadOnlySpan<byte> bytes, uint before)
    {
        var sum = ~before;
        foreach (var value in bytes)
            sum = Table[(byte)(sum ^ value)] ^ (sum >> 8);
        return ~sum;
    }

    private static uint Entry(int value)
    {
        var entry = (uint)value;
        for (var bit = 0; bit < 8; bit++)
            entry = (entry & 1) == 0 ? entry >> 1 : (entry >> 1) ^ 0xEDB88320u;
        return entry;
    }
}
