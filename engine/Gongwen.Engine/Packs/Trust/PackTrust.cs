using Gongwen.Contracts;
using Gongwen.Engine.Packs.Archives;

namespace Gongwen.Engine.Packs.Trust;

/// <summary>What the digest list and the signature of a pack come to.</summary>
/// <param name="State">In a word.</param>
/// <param name="Key">The signer's key, with the name the user gave it when it is trusted; null for a pack without a readable signature.</param>
/// <param name="Difference">What differs from the digest list; null when there is none to compare with.</param>
public sealed record PackTrust(TrustState State, PublicKey? Key, DigestDifference? Difference)
{
    /// <summary>Checks a pack. What is wrong with the list, the signature or a file is a finding; that a pack is unsigned or its key unknown is for the caller to judge.</summary>
    /// <param name="pack">Its manifest.</param>
    /// <param name="content">Its files.</param>
    /// <param name="trusted">The trusted key of an id; null when none is.</param>
    /// <param name="findings">Gets what is wrong.</param>
    public static PackTrust Of(Pack pack, PackContent content, Func<string, PublicKey?> trusted, FindingList findings)
    {
        var own = new FindingList();
        var trust = Judge(pack, content, trusted, own);
        findings.AddRange(own.Select(finding => finding with { Source = finding.Source ?? pack.Title }));
        return trust;
    }

    private static PackTrust Judge(Pack pack, PackContent content, Func<string, PublicKey?> trusted, FindingList findings)
    {
        var (digests, written) = (content[DigestList.File], content[PackSignature.File]);
        if (digests is null)
        {
            if (written is null)
                return new PackTrust(TrustState.Unsigned, null, null);
            findings.Add(TrustFault.NoDigests(content.NameOf(DigestList.File)));
            return new PackTrust(TrustState.Bad, null, null);
        }

        var signature = written is null ? null : PackSignature.Read(written, content.NameOf(PackSignature.File), findings);
        var list = DigestList.Read(digests, content.NameOf(DigestList.File), findings);
        if (list is null || (written is not null && signature is null))
            return new PackTrust(TrustState.Bad, null, null);
        var key = signature is null ? null : trusted(signature.Key.Id) ?? signature.Key;
        if (signature is not null && !key!.Verifies(PackText.WithPlainLineEnds(DigestList.File, digests), signature.Bytes))
        {
            findings.Add(TrustFault.BadSignature(content.NameOf(PackSignature.File), signature.Key.Id));
            return new PackTrust(TrustState.Bad, key, null);
        }

        if (list.PackId != pack.Id || list.Version != pack.Version)
        {
            findings.Add(TrustFault.OtherPack(content.NameOf(DigestList.File), list, pack));
            return new PackTrust(TrustState.Bad, key, null);
        }

        var difference = list.Compare(content);
        foreach (var path in difference.Changed)
            findings.Add(TrustFault.Changed(content.NameOf(path), path));
        foreach (var path in difference.Missing)
            findings.Add(TrustFault.Missing(content.NameOf(path), path));
        foreach (var path in difference.Added)
            findings.Add(TrustFault.Added(content.NameOf(path), path));
        return new PackTrust(!difference.IsEmpty ? TrustState.Changed : key is null ? TrustState.Unsigned : trusted(key.Id) is null ? TrustState.UnknownKey : TrustState.Trusted, key, difference);
    }
}
