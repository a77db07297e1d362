using System.Security.Cryptography;
using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Data;

namespace Gongwen.Engine.Packs.Trust;

/// <summary>gongwen.sig: a signature over the exact bytes of gongwen.digests (\n as the line end).</summary>
/// <param name="Key">The key that made it, as the pack says; whether it is trusted is told elsewhere.</param>
/// <param name="Bytes">The signature: r and s, 32 bytes each.</param>
public sealed record PackSignature(PublicKey Key, byte[] Bytes)
{
    /// <summary>The signature's file in a pack.</summary>
    public const string File = "gongwen.sig";

    private const string Algorithm = "ecdsa-p256-sha256";
    private const int Length = 64;

    private static readonly ManifestCodes Codes = new("GW8054", "GW8054", "GW8054");

    /// <summary>Signs a digest list.</summary>
    public static PackSignature Create(ECDsa key, PublicKey publicKey, byte[] digests) =>
        new(publicKey, key.SignData(digests, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation));

    /// <summary>A signature as it is written; null, with findings, when it can't be read.</summary>
    public static PackSignature? Read(byte[] bytes, string file, FindingList findings)
    {
        var own = new FindingList();
        var root = DataReader.Read(bytes, file, DataLimits.Default, own);
        PackSignature? signature = null;
        if (root is not null)
        {
            var node = new ManifestNode(root, Codes, own, "format", "key", "algorithm", "public", "signature");
            var hint = new LocalizedText("用 gongwen pack sign 重新签名", "sign again with gongwen pack sign");
            if (node.RequiredText("format", hint) is { } format && format != "1")
                node.Wrong(root["format"]!, new($"不认识的签名格式：{format}", $"unknown format of signatures: {format}"), hint);
            if (node.RequiredText("algorithm", hint) is { } algorithm && algorithm != Algorithm)
                node.Wrong(root["algorithm"]!, new($"不认识的签名算法：{algorithm}", $"unknown algorithm of signatures: {algorithm}"), hint);
            var id = node.RequiredText("key", hint);
            var key = Base64(node, "public", hint) is { } keyBytes ? PublicKey.Of(keyBytes) : null;
            var value = Base64(node, "signature", hint);
            if (!own.HasErrors && (key is null || key.Id != id))
                node.Wrong(root["public"]!, new("公钥和 key 写的编号不符", "the public key is not that of the id in 'key'"), hint);
            if (!own.HasErrors && value!.Length != Length)
                node.Wrong(root["signature"]!, new($"签名应当是 {Length} 字节", $"a signature has {Length} bytes"), hint);
            if (!own.HasErrors)
                signature = new PackSignature(key!, value!);
        }

        findings.AddRange(own);
        return signature;
    }

    /// <summary>The file.</summary>
    public byte[] ToBytes() => Encoding.UTF8.GetBytes(
        $"""
        format: 1
        key: "{Key.Id}"
        algorithm: {Algorithm}
        public: "{Convert.ToBase64String(Key.Bytes.Span)}"
        signature: "{Convert.ToBase64String(Bytes)}"

        """.ReplaceLineEndings("\n"));

    private static byte[]? Base64(ManifestNode node, string key, LocalizedText hint)
    {
        if (node.RequiredText(key, hint) is not { } text)
            return null;
        var bytes = new byte[text.Length];
        if (Convert.TryFromBase64String(text, bytes, out var count))
            return bytes[..count];
        node.Wrong(node.Node[key]!, new($"“{key}”不是 base64", $"'{key}' is no base64"), hint);
        return null;
    }
}
