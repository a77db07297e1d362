using System.IO.Compression;
using System.Text;

namespace Gongwen.Tests.Packs;

/// <summary>An entry of a zip file as a test wants it, with whatever lies.</summary>
internal sealed record ForgedEntry(byte[] Name, byte[] Content)
{
    public ForgedEntry(string name, string content)
        : this(Encoding.UTF8.GetBytes(name), Encoding.UTF8.GetBytes(content))
    {
    }

    public bool Deflated { get; init; }

    public ushort? Method { get; init; }

    public ushort Flags { get; init; } = 0x0800;

    public ushort MadeBy { get; init; } = 20;

    public uint Attributes { get; init; }

    public uint? DeclaredLength { get; init; }

    public uint? DeclaredSum { get; init; }

    public byte[]? LocalName { get; init; }

    public uint? Offset { get; init; }

    /// <summary>The content as it lies in the archive.</summary>
    public byte[] Packed()
    {
        if (!Deflated)
            return Content;
        using var bytes = new MemoryStream();
        using (var deflate = new DeflateStream(bytes, CompressionLevel.SmallestSize, leaveOpen: true))
            deflate.Write(Content);
        return bytes.ToArray();
    }
}
