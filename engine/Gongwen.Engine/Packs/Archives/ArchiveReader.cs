using System.Buffers.Binary;
using System.IO.Compression;
using Gongwen.Contracts;

namespace Gongwen.Engine.Packs.Archives;

/// <summary>A .gwpack to its files, within bounds. What the zip says about itself is held against what it holds.</summary>
public static class ArchiveReader
{
    private const int HeaderLength = 30;
    private const int Small = 1 << 20;

    /// <summary>The files, named like district-1.0.0.gwpack!/pack.yaml; null, with all findings, when the archive is refused.</summary>
    /// <param name="archive">The whole archive.</param>
    /// <param name="name">What messages call it: its file name.</param>
    /// <param name="limits">How much it may hold.</param>
    /// <param name="findings">Gets why it is refused.</param>
    public static PackContent? Read(ReadOnlyMemory<byte> archive, string name, PackLimits limits, FindingList findings)
    {
        // A list of its own: what is said already is not counted again, and must refuse all the same.
        var own = new FindingList();
        var content = ReadAll(archive, name, limits, own);
        findings.AddRange(own);
        return own.HasErrors ? null : content;
    }

    /// <summary>Says that an archive is larger than any pack.</summary>
    public static Finding TooLarge(string name, long size, PackLimits limits) =>
        ArchiveFault.TooLarge(name, new($"文件有 {size} 字节，上限 {limits.MaxArchiveBytes}", $"the file has {size} bytes, the limit is {limits.MaxArchiveBytes}"));

    private static PackContent? ReadAll(ReadOnlyMemory<byte> archive, string name, PackLimits limits, FindingList findings)
    {
        if (archive.Length > limits.MaxArchiveBytes)
        {
            findings.Add(TooLarge(name, archive.Length, limits));
            return null;
        }

        var directory = new ArchiveDirectory(archive, name, limits, findings);
        if (directory.Read() is not { } entries)
            return null;
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        var (fine, total, taken) = (true, 0L, 0L);
        foreach (var entry in entries.OrderBy(entry => entry.Offset))
        {
            if (Body(archive, entry, directory.Start, taken) is not { } body)
            {
                findings.Add(ArchiveFault.Damaged(name, new($"“{entry.Path}”的位置或文件头不对", $"the place or the header of '{entry.Path}' is wrong")));
                fine = false;
                continue;
            }

            taken = body.End;
            if (Unpack(archive[body.Start..body.End], entry, name, limits, findings) is not { } bytes)
            {
                fine = false;
                continue;
            }

            total += bytes.Length;
            if (total > limits.MaxTotalBytes)
            {
                findings.Add(ArchiveFault.TooLarge(name, new($"解压后超过 {limits.MaxTotalBytes} 字节", $"unpacked it has more than {limits.MaxTotalBytes} bytes")));
                return null;
            }

            files.Add(entry.Path, bytes);
        }

        return fine ? new PackContent(name + "!", files) : null;
    }

    // Entries that lie over one another are how a small file unpacks to a huge one.
    private static (int Start, int End)? Body(ReadOnlyMemory<byte> archive, ArchiveEntry entry, uint directory, long taken)
    {
        if (entry.Offset < taken || (long)entry.Offset + HeaderLength > directory)
            return null;
        var header = archive.Span.Slice((int)entry.Offset, HeaderLength);
        int nameLength = BinaryPrimitives.ReadUInt16LittleEndian(header[26..]);
        var start = entry.Offset + HeaderLength + nameLength + BinaryPrimitives.ReadUInt16LittleEndian(header[28..]);
        var end = start + (long)entry.PackedLength;
        var fits = end <= directory && BinaryPrimitives.ReadUInt32LittleEndian(header) == 0x04034B50 && BinaryPrimitives.ReadUInt16LittleEndian(header[8..]) == entry.Method
            && archive.Span.Slice((int)entry.Offset + HeaderLength, nameLength).SequenceEqual(entry.NameBytes.Span);
        return fits ? ((int)start, (int)end) : null;
    }

    private static byte[]? Unpack(ReadOnlyMemory<byte> packed, ArchiveEntry entry, string name, PackLimits limits, FindingList findings)
    {
        try
        {
            using var stream = new MemoryStream(packed.ToArray(), writable: false);
            using Stream content = entry.Method == 0 ? stream : new DeflateStream(stream, CompressionMode.Decompress);
            using var unpacked = new MemoryStream();
            var buffer = new byte[81_920];
            while (content.Read(buffer) is > 0 and var count)
            {
                unpacked.Write(buffer, 0, count);
                if (unpacked.Length > Small && unpacked.Length / limits.MaxRatio > packed.Length)
                {
                    findings.Add(ArchiveFault.Bomb(name, entry.Path, limits.MaxRatio));
                    return null;
                }

                if (unpacked.Length > limits.MaxFileBytes)
                {
                    findings.Add(ArchiveFault.TooLarge(name, new($"“{entry.Path}”解压后超过 {limits.MaxFileBytes} 字节", $"unpacked '{entry.Path}' has more than {limits.MaxFileBytes} bytes")));
                    return null;
                }
            }

            var bytes = unpacked.ToArray();
            if (bytes.Length == entry.Length && Crc32.Of(bytes) == entry.Sum)
                return bytes;
            findings.Add(ArchiveFault.Damaged(name, new($"“{entry.Path}”的内容和校验值不符", $"the content of '{entry.Path}' doesn't fit its checksum")));
        }
        catch (InvalidDataException)
        {
            findings.Add(ArchiveFault.Damaged(name, new($"“{entry.Path}”解压不出来", $"'{entry.Path}' can't be unpacked")));
        }

        return null;
    }
}
