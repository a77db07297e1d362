using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Packs.Archives;

namespace Gongwen.Tests.Packs;

/// <summary>Archives that want to write elsewhere, to fill the memory, or to be read as something else.</summary>
public sealed class HostileArchiveTests
{
    private const uint Link = 0xA1FF0000;
    private const uint Pipe = 0x11A40000;
    private const uint Junction = 0x00000400;

    private static readonly PackLimits Narrow = new() { MaxArchiveBytes = 400_000, MaxFiles = 5, MaxFileBytes = 4_000_000, MaxTotalBytes = 6_000_000 };

    private static readonly ForgedEntry Manifest = new("pack.yaml", "id: a\n");
    private static readonly byte[] Zeros = new byte[3_000_000];
    private static readonly byte[] Noise = [.. Enumerable.Range(0, 4_200_000).Select(index => (byte)((index * 7919 >> 5) ^ (index % 61 == 0 ? index >> 3 : 0)))];

    private static readonly (string Title, byte[] Bytes)[] Archives =
    [
        ("path out of the pack", ForgedArchive.Of(Manifest, new("../../../home/user/.bashrc", "x"), new("/etc/cron.d/x", "x"), new("C:\\Windows\\x", "x"))),
        ("folder out of the pack", ForgedArchive.Of(Manifest, new("../x/", ""))),
        ("folder with a content", ForgedArchive.Of(Manifest, new("x/", "y"))),
        ("symbolic link", ForgedArchive.Of(Manifest, new("layouts", "/etc") { MadeBy = 0x0314, Attributes = Link })),
        ("link said to come from Windows", ForgedArchive.Of(Manifest, new("layouts", "/etc") { Attributes = Link })),
        ("junction", ForgedArchive.Of(Manifest, new("layouts/", "") { Attributes = Junction })),
        ("pipe", ForgedArchive.Of(Manifest, new("x", "") { MadeBy = 0x0314, Attributes = Pipe })),
        ("same name twice", ForgedArchive.Of(Manifest, new("pack.yaml", "id: b\n"))),
        ("names that differ in case", ForgedArchive.Of(Manifest, new("layouts/plain.yaml", "a"), new("layouts/Plain.yaml", "b"), new("PACK.yaml", "id: b\n"))),
        ("names that differ by normalisation", ForgedArchive.Of(new("partials/é.liquid", "x"), new("partials/e\u0301.liquid", "y"))),
        ("name in GBK", ForgedArchive.Of(Manifest, new ForgedEntry([0xC4, 0xA3, 0xB0, 0xE5], []) { Flags = 0 })),
        ("bomb that tells its size", ForgedArchive.Of(Manifest, new ForgedEntry("zeros.txt"u8.ToArray(), Zeros) { Deflated = true })),
        ("bomb that lies about its size", ForgedArchive.Of(Manifest, new ForgedEntry("zeros.txt"u8.ToArray(), Zeros) { Deflated = true, DeclaredLength = 10 })),
        ("entries over one another", ForgedArchive.Of(Manifest, new("a.txt", "a"), new ForgedEntry("b.txt", "a") { Offset = 0 })),
        ("file larger than any", ForgedArchive.Of(new ForgedEntry("noise.bin"u8.ToArray(), Noise) { Deflated = true })),
        ("archive larger than any", new byte[400_001]),
        ("more files than any", ForgedArchive.Of([.. Enumerable.Range(0, 6).Select(index => new ForgedEntry($"{index}.txt", ""))])),
        ("encrypted", ForgedArchive.Of(Manifest, new("secret.yaml", "xxxx") { Flags = 0x0801 })),
        ("unknown method", ForgedArchive.Of(new ForgedEntry("pack.yaml", "id: a\n") { Method = 12 })),
        ("checksum of something else", ForgedArchive.Of(new ForgedEntry("pack.yaml", "id: a\n") { DeclaredSum = 1 })),
        ("shorter than it says", ForgedArchive.Of(new ForgedEntry("pack.yaml", "id: a\n") { DeclaredLength = 60 })),
        ("two names for one entry", ForgedArchive.Of(new ForgedEntry("pack.yaml", "id: a\n") { LocalName = "evil.yaml"u8.ToArray() })),
        ("deflated rubbish", ForgedArchive.Of(new ForgedEntry("pack.yaml", "id: a\n") { Method = 8 })),
        ("cut short", ForgedArchive.Of(Manifest)[..40]),
        ("no zip", "这是一份文字"u8.ToArray()),
        ("nothing", []),
        ("directory elsewhere", Damaged(ForgedArchive.Of(Manifest), -6, 0x7F)),
        ("more entries than there are", Damaged(Damaged(ForgedArchive.Of(Manifest), -12, 2), -14, 2)),
    ];

    [Fact]
    public void Each_is_refused_with_the_reason()
    {
        var found = new PackCase("archives");
        foreach (var (title, bytes) in Archives)
        {
            var findings = new FindingList();
            Assert.Null(ArchiveReader.Read(bytes, "district-1.0.0.gwpack", Narrow, findings));
            Assert.True(findings.HasErrors, title);
            found.Add(title, findings);
        }

        found.Compare();
    }

    [Fact]
    public void What_was_said_before_is_refused_again()
    {
        var (archive, findings) = (ForgedArchive.Of(Manifest, new("layouts", "/etc") { Attributes = Link }), new FindingList());
        Assert.Null(ArchiveReader.Read(archive, "a.gwpack", PackLimits.Packs, findings));
        Assert.Null(ArchiveReader.Read(archive, "a.gwpack", PackLimits.Packs, findings));
        Assert.Single(findings);
    }

    [Fact]
    public void All_files_together_are_bounded()
    {
        var entries = Enumerable.Range(0, 4).Select(index => new ForgedEntry(Encoding.UTF8.GetBytes($"{index}.bin"), Noise[..2_000_000]) { Deflated = true }).ToArray();
        var findings = new FindingList();
        Assert.Null(ArchiveReader.Read(ForgedArchive.Of(entries), "a.gwpack", Narrow with { MaxArchiveBytes = 8_000_000 }, findings));
        Assert.Equal("模板包太大：解压后超过 6000000 字节", Assert.Single(findings).Message.Chinese);
    }

    [Fact]
    public void An_archive_of_another_program_is_read()
    {
        var content = Read(ForgedArchive.Of(
            new ForgedEntry("layouts/", "") { MadeBy = 0x0314, Attributes = 0x41ED0010 },
            new ForgedEntry("layouts/plain.yaml", "id: plain\n") { Deflated = true, MadeBy = 0x0314, Attributes = 0x81A40000, Flags = 0 },
            Manifest));
        Assert.Equal(["layouts/plain.yaml", "pack.yaml"], content.Paths);
        Assert.Equal(["layouts"], content.FoldersIn(""));
        Assert.Equal(["plain.yaml"], content.FilesIn("layouts"));
        Assert.Equal("id: plain\n"u8.ToArray(), content.Read("layouts/plain.yaml", []));
        Assert.Equal("a.gwpack!/layouts/plain.yaml", content.NameOf("layouts/plain.yaml"));
        Assert.Empty(content.FilesIn("genres"));
        Assert.Null(content.Read("nothing.yaml", []));
    }

    [Fact]
    public void Damage_anywhere_never_throws_and_never_passes_for_the_same_content()
    {
        var whole = ForgedArchive.Of(Manifest, new ForgedEntry("layouts/plain.yaml", string.Concat(Enumerable.Repeat("id: plain\n", 30))) { Deflated = true });
        for (var at = 0; at < whole.Length; at++)
        {
            foreach (var value in new byte[] { 0x00, 0x01, 0x7F, 0xFF })
            {
                var findings = new FindingList();
                var content = ArchiveReader.Read(Damaged(whole, at, value), "a.gwpack", PackLimits.Packs, findings);
                Assert.Equal(content is null, findings.HasErrors);
            }

            var cut = new FindingList();
            Assert.Null(ArchiveReader.Read(whole.AsMemory(0, at), "a.gwpack", PackLimits.Packs, cut));
            Assert.True(cut.HasErrors);
        }
    }

    private static PackContent Read(byte[] bytes)
    {
        var findings = new FindingList();
        var content = ArchiveReader.Read(bytes, "a.gwpack", PackLimits.Packs, findings);
        Assert.Empty(findings);
        return content!;
    }

    private static byte[] Damaged(byte[] bytes, int at, byte value)
    {
        var damaged = (byte[])bytes.Clone();
        damaged[at < 0 ? damaged.Length + at : at] = value;
        return damaged;
    }
}
