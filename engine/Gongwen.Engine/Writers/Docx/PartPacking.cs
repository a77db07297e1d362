using System.Buffers.Binary;
using System.IO.Compression;

namespace Gongwen.Engine.Writers.Docx;

/// <summary>Packs a part while it is written, so that a long one is never held whole.</summary>
/// <param name="level">How much work it is worth.</param>
internal sealed class PartPacking(CompressionLevel level = CompressionLevel.Fastest) : Stream
{
    private const int GzipHeader = 10;
    private const int GzipTrailer = 8;

    private MemoryStream? _packed;
    private GZipStream? _gzip;
    private long _length;

    /// <summary>The part; one that was short enough to be held until now may be better off unpacked.</summary>
    /// <param name="name">Its path in the package.</param>
    /// <param name="rest">What wasn't written yet.</param>
    public PackedPart Finish(string name, ReadOnlySpan<byte> rest)
    {
        if (_packed is null)
            return PackedPart.Of(name, rest);
        Write(rest);
        _gzip!.Dispose();
        // A gzip member is the same compressed data with the checksum behind it, both made by the runtime's own library.
        var bytes = _packed.GetBuffer().AsMemory(0, (int)_packed.Length);
        var sum = BinaryPrimitives.ReadUInt32LittleEndian(bytes.Span[^GzipTrailer..]);
        return new PackedPart(name, bytes[GzipHeader..^GzipTrailer], IsCompressed: true, sum, checked((int)_length));
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        _packed ??= new MemoryStream(Math.Max(256, buffer.Length / 12));
        _gzip ??= new GZipStream(_packed, level, leaveOpen: true);
        _length += buffer.Length;
        _gzip.Write(buffer);
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => _length;

    public override long Position { get => _length; set => throw new NotSupportedException(); }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _gzip?.Dispose();
        base.Dispose(disposing);
    }
}
