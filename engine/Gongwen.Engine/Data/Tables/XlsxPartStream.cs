using Gongwen.Engine.Packs.Archives;

namespace Gongwen.Engine.Data.Tables;

/// <summary>A part that is being unpacked, counted on the way and held against its checksum at the end.</summary>
internal sealed class XlsxPartStream(Stream inner, long packed, uint checksum, XlsxBounds bounds, string part) : Stream
{
    // More between two tags is no cell; a reader would keep it all in memory.
    private const int LongestRun = 8_000_000;

    private long _read;
    private long _run;
    private uint _sum;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _read;
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        var count = inner.Read(buffer);
        _read += count;
        bounds.Count(count, _read, packed, part);
        _sum = Crc32.Of(buffer[..count], _sum);
        if (count == 0 && buffer.Length > 0 && _sum != checksum)
            throw bounds.Damaged(part);
        var last = buffer[..count].LastIndexOf((byte)'>');
        _run = last >= 0 ? count - last - 1 : _run + count;
        return _run <= LongestRun ? count : throw bounds.TooMuch(new($"{part} 里有一段没有尽头的内容", $"{part} holds a run without an end"));
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}
