using System.Buffers.Binary;
using System.Text;

namespace Gongwen.Host.Fonts;

/// <summary>Reads what fonts are called out of an sfnt file (.ttf, .otf) or a collection of them (.ttc, .otc). Reads little of the file, whatever its size.</summary>
public static class FontNames
{
    private const uint Collection = 0x74746366; // "ttcf"
    private const uint NameTable = 0x6E616D65; // "name"
    private const int MostFonts = 64;
    private const int MostTables = 256;
    private const int MostRecords = 4096;
    private const int LargestTable = 1 << 20;
    private const int LongestName = 256;

    private static readonly uint[] Kinds = [0x00010000, 0x4F54544F, 0x74727565]; // TrueType, "OTTO", "true"

    /// <summary>The family and full names in every language, each once; empty for what is no font or is damaged.</summary>
    public static IReadOnlyCollection<string> Read(Stream file)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        try
        {
            if (At(file, 0, 12) is not { } head)
                return names;
            if (BinaryPrimitives.ReadUInt32BigEndian(head) != Collection)
            {
                ReadFont(file, 0, names);
                return names;
            }

            var count = (int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(head.AsSpan(8)), MostFonts);
            if (At(file, 12, count * 4) is not { } offsets)
                return names;
            for (var i = 0; i < count; i++)
                ReadFont(file, BinaryPrimitives.ReadUInt32BigEndian(offsets.AsSpan(i * 4)), names);
        }
        catch (IOException)
        {
            // A disk that fails half way leaves what was read.
        }

        return names;
    }

    private static void ReadFont(Stream file, long start, HashSet<string> names)
    {
        if (At(file, start, 12) is not { } head || !Kinds.Contains(BinaryPrimitives.ReadUInt32BigEndian(head)))
            return;
        var count = BinaryPrimitives.ReadUInt16BigEndian(head.AsSpan(4));
        if (count > MostTables || At(file, start + 12, count * 16) is not { } tables)
            return;
        for (var i = 0; i < count; i++)
        {
            var table = tables.AsSpan(i * 16, 16);
            if (BinaryPrimitives.ReadUInt32BigEndian(table) != NameTable)
                continue;
            var length = BinaryPrimitives.ReadUInt32BigEndian(table[12..]);
            if (length <= LargestTable && At(file, BinaryPrimitives.ReadUInt32BigEndian(table[8..]), (int)length) is { } content)
                ReadNames(content, names);
            return;
        }
    }

    private static void ReadNames(ReadOnlySpan<byte> table, HashSet<string> names)
    {
        if (table.Length < 6)
            return;
        var count = Math.Min((int)BinaryPrimitives.ReadUInt16BigEndian(table[2..]), MostRecords);
        var texts = BinaryPrimitives.ReadUInt16BigEndian(table[4..]);
        for (var i = 0; i < count && 6 + ((i + 1) * 12) <= table.Length; i++)
        {
            var record = table.Slice(6 + (i * 12), 12);
            var (platform, encoding, name) = (U16(record, 0), U16(record, 2), U16(record, 6));
            var (length, start) = (U16(record, 8), texts + U16(record, 10));
            // The family, the full name, the family of all styles.
            if (name is not (1 or 4 or 16) || length is 0 or > LongestName || start + length > table.Length)
                continue;
            if (Decode(platform, encoding, table.Slice(start, length)) is { Length: > 0 } text)
                names.Add(text);
        }

        static int U16(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]);
    }

    private static string? Decode(int platform, int encoding, ReadOnlySpan<byte> text) => (platform, encoding) switch
    {
        (0, _) or (3, 0 or 1 or 10) => Encoding.BigEndianUnicode.GetString(text).Trim('\0', ' '),
        // Old Chinese fonts: GBK, each character in two bytes.
        (3, 3) or (1, 25) => CodePagesEncodingProvider.Instance.GetEncoding(936)?.GetString(text).Replace("\0", "", StringComparison.Ordinal).Trim(),
        (1, 0) => Encoding.Latin1.GetString(text).Trim('\0', ' '),
        _ => null,
    };

    // Null when the file ends before.
    private static byte[]? At(Stream file, long start, int length)
    {
        if (start + length > file.Length)
            return null;
        file.Position = start;
        var bytes = new byte[length];
        file.ReadExactly(bytes);
        return bytes;
    }
}
