using System.Security.Cryptography;
using Gongwen.Contracts;
using Gongwen.Engine.Packs.Archives;

namespace Gongwen.Engine.Packs.Trust;

/// <summary>Puts the digest list and the signature into a pack.</summary>
public static class PackSeal
{
    // In front of every private key written as PEM.
    private static readonly byte[] PrivateKey = [.. "PRIVATE KEY-----"u8];

    /// <summary>The pack as it is shipped: texts with \n, and a digest list. A signed pack keeps the list that is signed.</summary>
    public static PackContent Seal(Pack pack, PackContent content)
    {
        var plain = content.WithPlainLineEnds();
        return plain.Has(PackSignature.File) ? plain : plain.With((DigestList.File, DigestList.Of(plain, pack.Id, pack.Version).ToBytes()));
    }

    /// <summary>Reports private keys among the files, which nobody means to ship. True when there is one.</summary>
    public static bool HoldsPrivateKey(Pack pack, PackContent content, FindingList findings)
    {
        var keys = content.Paths.Where(path => content[path]! is { Length: <= PublicKey.LargestFile } bytes && bytes.AsSpan().IndexOf(PrivateKey) >= 0).ToList();
        findings.AddRange(keys.Select(path => TrustFault.PrivateKey(content.NameOf(path), path) with { Source = pack.Title }));
        return keys.Count > 0;
    }

    /// <summary>The pack with a digest list of the files it has now and a signature over it; one that was there is replaced.</summary>
    public static PackContent Sign(Pack pack, PackContent content, ECDsa key, PublicKey publicKey)
    {
        var plain = content.WithPlainLineEnds();
        var digests = DigestList.Of(plain, pack.Id, pack.Version).ToBytes();
        return plain.With((DigestList.File, digests), (PackSignature.File, PackSignature.Create(key, publicKey, digests).ToBytes()));
    }
}
