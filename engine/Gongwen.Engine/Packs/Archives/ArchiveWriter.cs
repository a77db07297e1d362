using System.Buffers.Binary;
using System.Text;

namespace Gongwen.Engine.Packs.Archives;

/// <summary>
/// Files to a .gwpack. Written byte by byte, entries stored, so that the same files give the same bytes with any version of the
/// runtime on any system: ordinal order, one time, no attributes, \n in texts.
/// </summary>
public static class ArchiveWriter
{
    private const ushort Version = 20;
    private const ushort NamesAreUtf8 = 0x0800;

    // 1980-01-01, the earliest a zip file can hold.
    private const ushort Day = 0x0021;

    /// <summary>The bytes of the archive.</summary>
    public static byte[] Write(PackContent content)
    {
        using var archive = new MemoryStream();
        using var directory = new MemoryStream();
        var count = 0;
        foreach (var path in content.Paths)
        {
            var bytes = PackText.WithPlainLineEnds(path, content[path]!);
            var name = Encoding.UTF8.GetBytes(path);
            var sum = Crc32.Of(bytes);
            var offset = (uint)archive.Position;
            Four(archive, 0x04034B50);
            Entry(archive, sum, bytes.Length, name.Length);
            archive.Write(name);
            archive.Write(bytes);

            Four(directory, 0x02014B50);
            Two(directory, Version);
            Entry(directory, sum, bytes.Length, name.Length);
            // Length of the comment, disk, internal attributes; then the external ones.
            Two(directory, 0);
            Two(directory, 0);
            Two(directory, 0);
            Four(directory, 0);
            Four(directory, offset);
            directory.Write(name);
            count++;
        }

        var start = (uint)archive.Position;
        directory.WriteTo(archive);
        Four(archive, 0x06054B50);
        Four(archive, 0);
        Two(archive, (ushort)count);
        Two(archive, (ushort)count);
        Four(archive, (uint)directory.Length);
        Four(archive, start);
        Two(archive, 0);
        return archive.ToArray();
    }

    private static void Entry(MemoryStream stream, uint sum, int length, int nameLength)
    {
        Two(stream, Version);
        Two(stream, NamesAreUtf8);
        Two(stream, 0);
        Two(stream, 0);
        Two(stream, Day);
        Four(stream, sum);
        Four(stream, (uint)length);
        Four(stream, (uint)length);
        Two(stream, (ushort)nameLength);
        Two(stream, 0);
    }

    private static void Two(MemoryStream stream, ushort value)
    {
        Span<byte> bytes = stackalloc byte[2];
        BinaryPrimitives.WriteUInt16LittleEndian(bytes, value);
        stream.Write(bytes);
    }

    private static void Four(MemoryStream stream, uint value)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, value);
        stream.Write(bytes);
    }
}
