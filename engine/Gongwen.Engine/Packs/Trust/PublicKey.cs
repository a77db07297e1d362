using System.Security.Cryptography;
using System.Text;
using Gongwen.Contracts;

namespace Gongwen.Engine.Packs.Trust;

/// <summary>A public key, ECDSA over P-256. Immutable.</summary>
public sealed class PublicKey
{
    /// <summary>The largest key file that is read, in bytes.</summary>
    public const int LargestFile = 10_000;

    /// <summary>How many hexadecimal digits an id has.</summary>
    public const int IdLength = 32;

    private const string Label = "PUBLIC KEY";
    private const string NameMark = "name: ";

    // SubjectPublicKeyInfo of P-256 with an uncompressed point has only this form, so that one key has one id.
    private static readonly byte[] Prefix = Convert.FromHexString("3059301306072A8648CE3D020106082A8648CE3D03010703420004");
    private const int BytesLength = 91;

    private readonly byte[] _bytes;

    private PublicKey(byte[] bytes, string? name) => (_bytes, Name, Id) = (bytes, name, Convert.ToHexStringLower(SHA256.HashData(bytes))[..IdLength]);

    /// <summary>The first 32 hexadecimal digits of the SHA-256 of <see cref="Bytes"/>.</summary>
    public string Id { get; }

    /// <summary>What the user calls its owner; null when not said.</summary>
    public string? Name { get; }

    /// <summary>SubjectPublicKeyInfo, DER.</summary>
    public ReadOnlyMemory<byte> Bytes => _bytes;

    /// <summary>True for 32 small hexadecimal digits.</summary>
    public static bool IsId(string text) => text.Length == IdLength && text.All(char.IsAsciiHexDigitLower);

    /// <summary>The key of a SubjectPublicKeyInfo; null when it is none of P-256.</summary>
    public static PublicKey? Of(byte[] bytes, string? name = null)
    {
        if (bytes.Length != BytesLength || !bytes.AsSpan().StartsWith(Prefix))
            return null;
        using var key = Import(bytes);
        return key is null ? null : new PublicKey(bytes, name);
    }

    /// <summary>A key file (PEM, with the owner's name in a line before it); null, with a finding, when it holds none.</summary>
    public static PublicKey? Read(byte[] bytes, string file, FindingList findings)
    {
        var text = Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF');
        if (!PemEncoding.TryFind(text, out var fields))
            findings.Add(TrustFault.Key(file, new("没有公钥（PEM）", "it holds no public key (PEM)")));
        else if (text[fields.Label] != Label)
            findings.Add(TrustFault.Key(file, text[fields.Label].Contains("PRIVATE", StringComparison.Ordinal) ? new("这是私钥，要用公钥（.pub）；私钥不要交给别人", "this is the private key, the public one (.pub) is wanted; never hand out the private key") : new($"这是 {text[fields.Label]}，不是公钥", $"this is a {text[fields.Label]}, not a public key")));
        else if (Of(Convert.FromBase64String(text[fields.Base64Data]), NameBefore(text[..fields.Location.Start.Value])) is { } key)
            return key;
        else
            findings.Add(TrustFault.Key(file, new("不是 ECDSA P-256 的公钥", "it is no public key of ECDSA P-256")));
        return null;
    }

    /// <summary>The key file: the owner's name, when there is one, and the key as PEM.</summary>
    public string ToPem(string? name) => $"{(name is null ? "" : $"{NameMark}{name.ReplaceLineEndings(" ")}\n")}{PemEncoding.WriteString(Label, _bytes)}\n";

    /// <summary>True when the signature over the data is this key's.</summary>
    public bool Verifies(byte[] data, byte[] signature)
    {
        using var key = Import(_bytes);
        return key is not null && key.VerifyData(data, signature, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
    }

    private static string? NameBefore(string text) =>
        text.Split('\n').Select(line => line.Trim()).FirstOrDefault(line => line.StartsWith(NameMark, StringComparison.Ordinal))?[NameMark.Length..];

    private static ECDsa? Import(byte[] bytes)
    {
        var key = ECDsa.Create();
        try
        {
            key.ImportSubjectPublicKeyInfo(bytes, out _);
            return key;
        }
        catch (CryptographicException)
        {
            // A point that isn't on the curve.
            key.Dispose();
            return null;
        }
    }
}
