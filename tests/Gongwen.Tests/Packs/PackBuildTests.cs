using System.IO.Compression;
using System.Security.Cryptography;
using Gongwen.Contracts;
using Gongwen.Engine.Packs.Archives;
using Gongwen.Engine.Packs.Trust;

namespace Gongwen.Tests.Packs;

/// <summary>The same pack gives the same .gwpack on every system.</summary>
public sealed class PackBuildTests
{
    [Fact]
    public void The_bytes_are_the_same_whatever_the_line_ends_and_the_order_of_the_files()
    {
        var bytes = Build(MadePack.Content);
        Assert.Equal(bytes, Build(MadePack.WithWindowsLineEnds(MadePack.Content)));
        Assert.Equal(bytes, Build(new PackContent("elsewhere", MadePack.Content.Paths.Reverse().Select(path => KeyValuePair.Create(path, MadePack.Content[path]!)))));
        // Written down once, so that another system or version of the runtime that gives other bytes is seen.
        Assert.Equal("44f4d5065f71435c539d584090c7e9276a9923a2153d025ece8c37f6ed55ccf1", Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    [Fact]
    public void What_is_built_can_be_read_by_us_and_by_others()
    {
        var bytes = Build(MadePack.Content);
        var findings = new FindingList();
        var content = ArchiveReader.Read(bytes, "district-1.0.0.gwpack", PackLimits.Packs, findings)!;
        Assert.Empty(findings);
        Assert.Equal(["gongwen.digests", "layouts/district-plain.yaml", "pack.yaml", "samples/short/expected.txt", "seal.bin"], content.Paths);
        using var zip = new ZipArchive(new MemoryStream(bytes));
        Assert.Equal(content.Paths, zip.Entries.Select(entry => entry.FullName));
        foreach (var entry in zip.Entries)
        {
            using var stream = entry.Open();
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            Assert.Equal(content[entry.FullName], copy.ToArray());
            Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime);
            Assert.Equal(0, entry.ExternalAttributes);
        }
    }

    [Fact]
    public void A_signature_is_shipped_with_the_list_it_is_over()
    {
        using var key = MadePack.NewKey();
        var signed = MadePack.Signed(key);
        var read = ArchiveReader.Read(ArchiveWriter.Write(PackSeal.Seal(MadePack.Manifest, signed)), "a.gwpack", PackLimits.Packs, [])!;
        Assert.Equal(signed[DigestList.File], read[DigestList.File]);
        Assert.Equal(TrustState.Trusted, MadePack.Trust(read, [], MadePack.PublicOf(key)).State);
    }

    private static byte[] Build(PackContent content) => ArchiveWriter.Write(PackSeal.Seal(MadePack.Manifest, content));
}
