namespace Gongwen.Engine.Packs.Archives;

/// <summary>What the directory of a zip file says of one entry; none of it is believed.</summary>
/// <param name="Path">The name.</param>
/// <param name="NameBytes">The name as it stands in the file.</param>
/// <param name="Method">0 stored, 8 deflated.</param>
/// <param name="Sum">CRC-32 of the content.</param>
/// <param name="PackedLength">Bytes in the archive.</param>
/// <param name="Length">Bytes when unpacked.</param>
/// <param name="Offset">Where its own header stands.</param>
internal sealed record ArchiveEntry(string Path, ReadOnlyMemory<byte> NameBytes, int Method, uint Sum, uint PackedLength, uint Length, uint Offset);
