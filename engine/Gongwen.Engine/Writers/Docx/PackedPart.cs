using System.Buffers.Binary;
using System.IO.Compression;
using Gongwen.Engine.Packs.Archives;

namespace Gongwen.Engine.Writers.Docx;

/// <summary>A part as it lies in the zip file.</summary>
/// <param name="Name">Its path in the package.</param>
/// <param name="Bytes">Compressed, or as they are when that is not shorter.</param>
/// <param name="IsCompressed">Which of both.</param>
/// <param name="Sum">The checksum of what it holds.</param>
/// <param name="Length">The length of what it holds.</param>
internal sealed record PackedPart(string Name, ReadOnlyMemory<byte> Bytes, bool IsCompressed, uint Sum, int Length)
{
    // Below this the work of compressing isn't worth its bytes.
    private const int Small = 2048;
    private const int GzipHeader = 10;
    private const int GzipTrailer = 8;

    /// <summary>Packs what was written.</summary>
    /// <param name="name">Its path in the package.</param>
    /// <param name="content">What was written.</param>
    /// <param name="isKept">True when it is packed once for many files, and is worth more work.</param>
    internal static PackedPart Of(string name, ReadOnlySpan<byte> content, bool isKept = false)
    {
        if (content.Length < Small && !isKept)
            return new PackedPart(name, content.ToArray(), IsCompressed: false, Crc32.Of(content), content.Length);
        // A gzip member is the same compressed data with the checksum behind it, both made by the runtime's own library.
        var packed = new MemoryStream(Math.Max(256, content.Length / 4));
        using (var gzip = new GZipStream(packed, isKept ? CompressionLevel.Optimal : CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(content);
        var bytes = packed.GetBuffer().AsMemory(0, (int)packed.Length);
        var sum = BinaryPrimitives.ReadUInt32LittleEndian(bytes.Span[^GzipTrailer..]);
        var compressed = bytes[GzipHeader..^GzipTrailer];
        return compressed.Length < content.Length
            ? new PackedPart(name, compressed, IsCompressed: true, sum, content.Length)
            : new PackedPart(name, content.ToArray(), IsCompressed: false, sum, content.Length);
    }
}
