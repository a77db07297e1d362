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

    /// <summary>Packs what was written.</summary>
    /// <param name="name">Its path in the package.</param>
    /// <param name="content">What was written.</param>
    /// <param name="isKept">True when it is packed once for many files, and is worth more work.</param>
    internal static PackedPart Of(string name, ReadOnlySpan<byte> content, bool isKept = false)
    {
        if (content.Length < Small && !isKept)
            return Plain(name, content);
        using var packing = new PartPacking(isKept ? CompressionLevel.Optimal : CompressionLevel.Fastest);
        packing.Write(content);
        var packed = packing.Finish(name, default);
        return packed.Bytes.Length < content.Length ? packed : Plain(name, content);
    }

    private static PackedPart Plain(string name, ReadOnlySpan<byte> content) => new(name, content.ToArray(), IsCompressed: false, Crc32.Of(content), content.Length);
}
