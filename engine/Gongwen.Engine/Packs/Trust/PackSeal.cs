using System.Security.Cryptography;
using Gongwen.Contracts;
using Gongwen.Engine.Packs.Archives;

namespace Gongwen.Engine.Packs.Trust;

/// <summary>Puts the digest list and the signature into a pack.</summary>
public static class PackSeal
{
    /// <summary>
    /// The pack as it is shipped: texts with \n, and its digest list. A signature that is in it is kept when it is over that list;
    /// null, with a finding, when files have changed since.
    /// </summary>
    public static PackContent? Seal(Pack pack, PackContent content, FindingList findings)
    {
        var plain = content.WithPlainLineEnds();
        var digests = DigestList.Of(plain, pack.Id, pack.Version).ToBytes();
        if (plain[PackSignature.File] is not null && !digests.AsSpan().SequenceEqual(plain[DigestList.File]))
        {
            findings.Add(TrustFault.OldSignature(content.NameOf(PackSignature.File), $"{pack.Id} {pack.Version}"));
            return null;
        }

        return plain.With((DigestList.File, digests));
    }

    /// <summary>The pack with a digest list of the files it has now and a signature over it; one that was there is replaced.</summary>
    public static PackContent Sign(Pack pack, PackContent content, ECDsa key, PublicKey publicKey)
    {
        var plain = content.WithPlainLineEnds();
        var digests = DigestList.Of(plain, pack.Id, pack.Version).ToBytes();
        return plain.With((DigestList.File, digests), (PackSignature.File, PackSignature.Create(key, publicKey, digests).ToBytes()));
    }
}
