using System.Security.Cryptography;
using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Packs.Trust;

namespace Gongwen.Tests.Packs;

/// <summary>Key files: one key has one id, whatever stands around it.</summary>
public sealed class PublicKeyTests
{
    [Fact]
    public void The_id_is_the_start_of_the_hash_of_the_key()
    {
        using var key = MadePack.NewKey();
        var publicKey = MadePack.PublicOf(key);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(key.ExportSubjectPublicKeyInfo()))[..32], publicKey.Id);
        var read = PublicKey.Read(Encoding.UTF8.GetBytes("\uFEFF说明\r\n" + publicKey.ToPem("临江区示例办公室").Replace("\n", "\r\n", StringComparison.Ordinal)), "key.pub", [])!;
        Assert.Equal((publicKey.Id, "临江区示例办公室"), (read.Id, read.Name));
        Assert.Equal(publicKey.Id, PublicKey.Read(Encoding.UTF8.GetBytes("\uFEFF" + publicKey.ToPem(null)), "key.pub", [])!.Id);
    }

    [Fact]
    public void A_file_without_such_a_key_says_what_it_is()
    {
        using var right = MadePack.NewKey();
        using var otherCurve = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        using var rsa = RSA.Create(2048);
        var offCurve = right.ExportSubjectPublicKeyInfo();
        offCurve[^1] ^= 1;
        var found = new PackCase("keys");
        Add("empty", "");
        Add("text", "公钥在这里");
        Add("private key", right.ExportPkcs8PrivateKeyPem());
        Add("old private key", right.ExportECPrivateKeyPem());
        Add("certificate", PemEncoding.WriteString("CERTIFICATE", right.ExportSubjectPublicKeyInfo()));
        Add("another curve", otherCurve.ExportSubjectPublicKeyInfoPem());
        Add("RSA", rsa.ExportSubjectPublicKeyInfoPem());
        Add("point off the curve", PemEncoding.WriteString("PUBLIC KEY", offCurve));
        found.Compare();

        void Add(string title, string text)
        {
            var findings = new FindingList();
            Assert.Null(PublicKey.Read(Encoding.UTF8.GetBytes(text), "key.pub", findings));
            found.Add(title, findings);
        }
    }
}
