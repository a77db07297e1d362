using System.Buffers.Binary;
using System.Text;
using Gongwen.Contracts;

namespace Gongwen.Engine.Packs.Archives;

/// <summary>Reads the directory of a zip file: only what a .gwpack may have, everything else is refused with the reason.</summary>
internal sealed class ArchiveDirectory(ReadOnlyMemory<byte> archive, string container, PackLimits limits, FindingList findings)
{
    private const int EndLength = 22;
    private const int HeaderLength = 46;
    private const int LongestComment = 65_535;
    private const int EncryptedFlags = 0x0001 | 0x0040 | 0x2000;
    private const int KindOfFile = 0xF000;
    private const int PlainFile = 0x8000;
    private const int Folder = 0x4000;
    private const int SymbolicLink = 0xA000;
    private const uint ReparsePoint = 0x0400;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Where the directory begins; entries must end before.</summary>
    public uint Start { get; private set; }

    /// <summary>The files, folders left out; null, with findings, when one is refused or the directory can't be read.</summary>
    public IReadOnlyList<ArchiveEntry>? Read()
    {
        var bytes = archive.Span;
        if (End(bytes) is not { } end)
        {
            findings.Add(bytes.StartsWith("PK\u0003\u0004"u8) ? ArchiveFault.Damaged(container, new("没有结尾，多半没有下载完", "it has no end; it was probably not downloaded whole")) : ArchiveFault.NoArchive(container));
            return null;
        }

        int count = Two(bytes, end + 10);
        var (length, start) = (Four(bytes, end + 12), Four(bytes, end + 16));
        if (count > limits.MaxFiles)
        {
            findings.Add(ArchiveFault.TooLarge(container, new($"有 {count} 个文件，上限 {limits.MaxFiles}", $"it has {count} files, the limit is {limits.MaxFiles}")));
            return null;
        }

        if (Four(bytes, end + 4) != 0 || Two(bytes, end + 8) != count || (long)start + length > end)
            return Damaged();
        Start = start;
        var (entries, fine, at) = (new List<ArchiveEntry>(count), true, (int)start);
        for (var index = 0; index < count; index++)
        {
            if (at + HeaderLength > end || Four(bytes, at) != 0x02014B50)
                return Damaged();
            var (nameLength, tail) = (Two(bytes, at + 28), Two(bytes, at + 30) + Two(bytes, at + 32));
            if (at + HeaderLength + nameLength + tail > end)
                return Damaged();
            var before = findings.Count + findings.Dropped;
            if (Entry(bytes.Slice(at, HeaderLength), archive.Slice(at + HeaderLength, nameLength)) is { } entry)
                entries.Add(entry);
            fine &= findings.Count + findings.Dropped == before;
            at += HeaderLength + nameLength + tail;
        }

        fine &= PackPath.Check(entries.Select(entry => entry.Path), container, findings);
        return fine ? entries : null;

        IReadOnlyList<ArchiveEntry>? Damaged()
        {
            findings.Add(ArchiveFault.Damaged(container, new("目录读不出来", "its directory can't be read")));
            return null;
        }
    }

    // Null for a folder, and for what is refused, which is then a finding.
    private ArchiveEntry? Entry(ReadOnlySpan<byte> header, ReadOnlyMemory<byte> nameBytes)
    {
        string name;
        try
        {
            name = Strict.GetString(nameBytes.Span);
        }
        catch (DecoderFallbackException)
        {
            findings.Add(ArchiveFault.NotUtf8(container, Encoding.UTF8.GetString(nameBytes.Span)));
            return null;
        }

        var attributes = Four(header, 38);
        var kind = (int)(attributes >> 16) & KindOfFile;
        var isFolder = name.EndsWith('/');
        if (kind == SymbolicLink || (attributes & ReparsePoint) != 0)
            findings.Add(ArchiveFault.Link(container, name));
        else if (kind is not (0 or PlainFile or Folder) || (kind == Folder && !isFolder))
            findings.Add(ArchiveFault.Special(container, name));
        else if ((Two(header, 8) & EncryptedFlags) != 0)
            findings.Add(ArchiveFault.Encrypted(container, name));
        else if (isFolder && PackPath.Refusal(name[..^1]) is { } reason)
            findings.Add(ArchiveFault.Name(container, name, reason));
        else if (isFolder && Four(header, 24) != 0)
            findings.Add(ArchiveFault.Damaged(container, new($"文件夹“{name}”有内容", $"the folder '{name}' has a content")));
        else if (!isFolder && Two(header, 10) is not (0 or 8))
            findings.Add(ArchiveFault.Method(container, name, Two(header, 10)));
        else if (!isFolder)
            return new ArchiveEntry(name, nameBytes, Two(header, 10), Four(header, 16), Four(header, 20), Four(header, 24), Four(header, 42));
        return null;
    }

    // The end record stands last, with at most a comment in it.
    private static int? End(ReadOnlySpan<byte> bytes)
    {
        for (var at = bytes.Length - EndLength; at >= 0 && at >= bytes.Length - EndLength - LongestComment; at--)
        {
            if (Four(bytes, at) == 0x06054B50 && at + EndLength + Two(bytes, at + 20) == bytes.Length)
                return at;
        }

        return null;
    }

    private static ushort Two(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);

    private static uint Four(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);
}
