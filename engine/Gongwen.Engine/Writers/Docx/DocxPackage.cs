using System.Buffers.Binary;

namespace Gongwen.Engine.Writers.Docx;

/// <summary>The zip file of a Word document. Its parts keep their order and carry no time.</summary>
internal sealed class DocxPackage
{
    private const int LocalHeader = 30;
    private const int DirectoryHeader = 46;
    private const int EndRecord = 22;
    private const ushort Version = 20;
    private const ushort Deflated = 8;

    // 1980-01-01, the earliest a zip file can hold.
    private const ushort Day = 0x0021;

    private readonly List<PackedPart> _parts = [];

    internal void Add(PackedPart part) => _parts.Add(part);

    internal void Add(string name, Action<WordXml> write)
    {
        using var packing = new PartPacking();
        using var xml = new WordXml(packing);
        write(xml);
        _parts.Add(packing.Finish(name, xml.Written));
    }

    internal byte[] ToBytes()
    {
        var bytes = new byte[_parts.Sum(part => LocalHeader + DirectoryHeader + (2 * part.Name.Length) + part.Bytes.Length) + EndRecord];
        var at = 0;
        Span<int> offsets = stackalloc int[_parts.Count];
        for (var i = 0; i < _parts.Count; i++)
        {
            offsets[i] = at;
            var header = bytes.AsSpan(at);
            Four(header, 0x04034B50);
            Entry(header[4..], _parts[i]);
            Name(header[LocalHeader..], _parts[i].Name);
            at += LocalHeader + _parts[i].Name.Length;
            _parts[i].Bytes.Span.CopyTo(bytes.AsSpan(at));
            at += _parts[i].Bytes.Length;
        }

        var start = at;
        for (var i = 0; i < _parts.Count; i++)
        {
            var header = bytes.AsSpan(at);
            Four(header, 0x02014B50);
            Two(header[4..], Version);
            Entry(header[6..], _parts[i]);
            Four(header[42..], (uint)offsets[i]);
            Name(header[DirectoryHeader..], _parts[i].Name);
            at += DirectoryHeader + _parts[i].Name.Length;
        }

        var end = bytes.AsSpan(at);
        Four(end, 0x06054B50);
        Two(end[8..], (ushort)_parts.Count);
        Two(end[10..], (ushort)_parts.Count);
        Four(end[12..], (uint)(at - start));
        Four(end[16..], (uint)start);
        return bytes;
    }

    // From the version that is needed to the length of the name; flags, time and extra field are none.
    private static void Entry(Span<byte> header, PackedPart part)
    {
        Two(header, Version);
        Two(header[4..], part.IsCompressed ? Deflated : (ushort)0);
        Two(header[8..], Day);
        Four(header[10..], part.Sum);
        Four(header[14..], (uint)part.Bytes.Length);
        Four(header[18..], (uint)part.Length);
        Two(header[22..], (ushort)part.Name.Length);
    }

    // Names of parts are ASCII.
    private static void Name(Span<byte> bytes, string name)
    {
        for (var i = 0; i < name.Length; i++)
            bytes[i] = (byte)name[i];
    }

    private static void Two(Span<byte> bytes, ushort value) => BinaryPrimitives.WriteUInt16LittleEndian(bytes, value);

    private static void Four(Span<byte> bytes, uint value) => BinaryPrimitives.WriteUInt32LittleEndian(bytes, value);
}
