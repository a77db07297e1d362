using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Packs.Archives;
using Gongwen.Engine.Packs.Trust;

namespace Gongwen.Tests.Packs;

/// <summary>What a signature is worth once the pack has travelled.</summary>
public sealed class PackTrustTests
{
    [Fact]
    public void A_signed_pack_is_trusted_by_the_key_and_by_nothing_else()
    {
        using var key = MadePack.NewKey();
        using var other = MadePack.NewKey();
        var signed = MadePack.Signed(key);
        Assert.Equal(TrustState.Trusted, StateOf(signed, MadePack.PublicOf(key)));
        Assert.Equal(TrustState.UnknownKey, StateOf(signed, MadePack.PublicOf(other)));
        Assert.Equal(TrustState.UnknownKey, StateOf(signed));
        Assert.Equal(TrustState.Unsigned, StateOf(MadePack.Content));
        Assert.Equal(TrustState.Unsigned, StateOf(PackSeal.Seal(MadePack.Manifest, MadePack.Content)));
    }

    [Fact]
    public void A_checkout_with_other_line_ends_is_the_same_pack()
    {
        using var key = MadePack.NewKey();
        Assert.Equal(TrustState.Trusted, StateOf(MadePack.WithWindowsLineEnds(MadePack.Signed(key)), MadePack.PublicOf(key)));
    }

    [Fact]
    public void Line_ends_count_in_files_that_are_no_text()
    {
        using var key = MadePack.NewKey();
        Assert.Equal(TrustState.Changed, MadePack.Trust(MadePack.Edited(MadePack.Signed(key), "seal.bin", _ => "\n\0\n"), [], MadePack.PublicOf(key)).State);
    }

    [Fact]
    public void Each_way_to_change_a_signed_pack_is_found_and_named()
    {
        using var key = MadePack.NewKey();
        using var other = MadePack.NewKey();
        var (signed, publicKey, found) = (MadePack.Signed(key), MadePack.PublicOf(key), new PackCase("trust"));
        Add("one byte changed", MadePack.Edited(signed, "layouts/district-plain.yaml", text => text.Replace("普通", "普适", StringComparison.Ordinal)), TrustState.Changed);
        Add("files changed, missing and added", MadePack.Edited(signed, "pack.yaml", text => text + "\n").With(("samples/short/expected.txt", null), ("partials/masthead.liquid", "x"u8.ToArray())), TrustState.Changed);
        Add("file and digest changed", Relisted(MadePack.Edited(signed, "seal.bin", _ => "x")), TrustState.Bad);
        Add("list of another version", signed.With((DigestList.File, DigestList.Of(MadePack.Content, "district", "2.0.0").ToBytes())), TrustState.Bad);
        Add("list of another pack, signed", Resigned(signed, DigestList.Of(MadePack.Content, "county", "1.0.0").ToBytes()), TrustState.Bad);
        Add("signature of another key under this id", MadePack.Edited(signed, PackSignature.File, _ => Encoding.UTF8.GetString(PackSignature.Create(other, publicKey, signed[DigestList.File]!).ToBytes())), TrustState.Bad);
        Add("list taken out", signed.With((DigestList.File, null)), TrustState.Bad);
        Add("signature taken out, file changed", MadePack.Edited(signed.With((PackSignature.File, null)), "seal.bin", _ => "x"), TrustState.Changed);
        Add("signature that is none", MadePack.Edited(signed, PackSignature.File, _ => "format: 2\nkey: 1234\nalgorithm: rsa\nsignature: ???\nowner: me\n"), TrustState.Bad);
        Add("signature cut short", MadePack.Edited(signed, PackSignature.File, text => text.Replace("signature: \"", "signature: \"AAAA\" #", StringComparison.Ordinal)), TrustState.Bad);
        Add("another key's id", MadePack.Edited(signed, PackSignature.File, text => text.Replace(publicKey.Id, new string('a', 32), StringComparison.Ordinal)), TrustState.Bad);
        Add("list that is none", MadePack.Edited(signed, DigestList.File, _ => "SHA256SUMS\n"), TrustState.Bad);
        Add("lines of the list at fault", MadePack.Edited(signed, DigestList.File, text => text + "abc  pack.yaml\n" + new string('0', 64) + "  ../x\n" + new string('0', 64) + "  a.yaml\n"), TrustState.Bad);
        found.Compare();

        void Add(string title, PackContent content, TrustState state)
        {
            var findings = new FindingList();
            Assert.Equal(state, MadePack.Trust(content, findings, publicKey).State);
            // Keys are made anew each time.
            found.Add(title, findings.Select(finding => finding with { Message = new(Plain(finding.Message.Chinese), Plain(finding.Message.English)) }));
        }

        string Plain(string text) => text.Replace(publicKey.Id, "<key>", StringComparison.Ordinal);
        PackContent Relisted(PackContent content) => content.With((DigestList.File, DigestList.Of(content, "district", "1.0.0").ToBytes()));
        PackContent Resigned(PackContent content, byte[] list) => content.With((DigestList.File, list), (PackSignature.File, PackSignature.Create(key, publicKey, list).ToBytes()));
    }

    [Fact]
    public void A_private_key_among_the_files_is_found()
    {
        using var key = MadePack.NewKey();
        var findings = new FindingList();
        Assert.True(PackSeal.HoldsPrivateKey(MadePack.Manifest, MadePack.Content.With(("signing.pem", Encoding.UTF8.GetBytes(key.ExportPkcs8PrivateKeyPem()))), findings));
        var found = new PackCase("private-key");
        found.Add("signing.pem", findings);
        found.Compare();
        Assert.False(PackSeal.HoldsPrivateKey(MadePack.Manifest, MadePack.Signed(key).With(("key.pub", Encoding.UTF8.GetBytes(MadePack.PublicOf(key).ToPem(null)))), []));
    }

    private static TrustState StateOf(PackContent content, params PublicKey[] trusted)
    {
        var findings = new FindingList();
        var trust = MadePack.Trust(content, findings, trusted);
        Assert.Empty(findings);
        return trust.State;
    }
}
