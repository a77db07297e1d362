using Gongwen.Engine.Packs.Archives;

namespace Gongwen.Tests.Packs;

/// <summary>Zip files no honest program writes.</summary>
internal static class ForgedArchive
{
    public static byte[] Of(params ForgedEntry[] entries)
    {
        using var archive = new MemoryStream();
        using var directory = new MemoryStream();
        using var writer = new BinaryWriter(archive);
        using var central = new BinaryWriter(directory);
        foreach (var entry in entries)
        {
            var packed = entry.Packed();
            var local = entry.LocalName ?? entry.Name;
            var offset = (uint)archive.Position;
            writer.Write(0x04034B50u);
            Header(writer, entry, packed.Length, local.Length);
            writer.Write(local);
            writer.Write(packed);
            central.Write(0x02014B50u);
            central.Write(entry.MadeBy);
            Header(central, entry, packed.Length, entry.Name.Length);
            central.Write(new byte[6]);
            central.Write(entry.Attributes);
            central.Write(entry.Offset ?? offset);
            central.Write(entry.Name);
        }

        var start = (uint)archive.Position;
        writer.Write(directory.ToArray());
        writer.Write(0x06054B50u);
        writer.Write(0u);
        writer.Write((ushort)entries.Length);
        writer.Write((ushort)entries.Length);
        writer.Write((uint)directory.Length);
        writer.Write(start);
        writer.Write((ushort)0);
        return archive.ToArray();
    }

    private static void Header(BinaryWriter writer, ForgedEntry entry, int packed, int name)
    {
        writer.Write((ushort)20);
        writer.Write(entry.Flags);
        writer.Write(entry.Method ?? (ushort)(entry.Deflated ? 8 : 0));
        writer.Write(0u);
        writer.Write(entry.DeclaredSum ?? Crc32.Of(entry.Content));
        writer.Write(packed);
        writer.Write(entry.DeclaredLength ?? (uint)entry.Content.Length);
        writer.Write((ushort)name);
        writer.Write((ushort)0);
    }
}
