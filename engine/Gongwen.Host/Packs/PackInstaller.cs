using Gongwen.Contracts;
using Gongwen.Engine.Packs;
using Gongwen.Engine.Packs.Trust;
using Gongwen.Host.Files;

namespace Gongwen.Host.Packs;

/// <summary>Puts packs into a store and takes them out. The lock says what is in effect: it is written after the files are there and before they go.</summary>
/// <param name="stores">Knows the stores.</param>
/// <param name="basePack">The install's own.</param>
public sealed class PackInstaller(PackStores stores, Pack basePack)
{
    /// <summary>Adds the pack of a folder or .gwpack. Null, with findings, when it is refused.</summary>
    /// <param name="store">Where to.</param>
    /// <param name="argument">The folder or file as the user gave it.</param>
    /// <param name="allowUnsigned">True when the user agreed to a pack without a signature.</param>
    /// <param name="force">True to replace a newer version, or another content of the same version.</param>
    /// <param name="findings">Gets why it is refused.</param>
    public LockedPack? Add(PackStore store, string argument, bool allowUnsigned, bool force, FindingList findings)
    {
        if (stores.Inspect(argument, findings) is not { Trust.State: not (TrustState.Bad or TrustState.Changed) } inspected || store.ReadLock(findings) is null)
            return null;
        var pack = inspected.Pack;
        if (PackSeal.HoldsPrivateKey(pack, inspected.Content, findings))
            return null;
        var content = PackSeal.Seal(pack, inspected.Content);
        var added = new LockedPack(pack.Id, pack.Version, pack.Level, Path.GetFileName(argument.Replace('\\', '/').TrimEnd('/')), inspected.Trust.Key?.Id, PackStores.DigestsOf(content));
        if (!stores.Accept(inspected, allowUnsigned, findings))
            return null;
        // Nobody waits for the store while a person thinks.
        using var changing = stores.Change(store, findings);
        if (changing is null || store.ReadLock(findings) is not { } packLock)
            return null;
        var known = packLock.Packs.FirstOrDefault(other => other.Id == pack.Id);
        if (!IsFit(store, packLock, inspected, added, known, force, findings))
            return null;
        if (!SafeFolder.Write(store.PackFolder(pack.Id, pack.Version), content, store.PackShownAs(pack.Id, pack.Version), findings) || !store.WriteLock(packLock.With(added), findings))
            return null;
        if (known is not null && known.Version != added.Version)
            SafeFolder.Delete(store.PackFolder(known.Id, known.Version));
        return added;
    }

    /// <summary>Takes a pack out. Null when it isn't there, or, with findings, when it must stay.</summary>
    public LockedPack? Remove(PackStore store, string id, FindingList findings)
    {
        using var changing = stores.Change(store, findings);
        if (changing is null || store.ReadLock(findings) is not { } packLock || packLock.Packs.FirstOrDefault(pack => pack.Id == id) is not { } known)
            return null;
        if (!IsFree(store, packLock, known, findings) || !store.WriteLock(packLock with { Packs = [.. packLock.Packs.Where(pack => pack.Id != id)] }, findings))
            return null;
        SafeFolder.Delete(store.PackFolder(known.Id, known.Version));
        return known;
    }

    private bool IsFit(PackStore store, PackLock packLock, InspectedPack inspected, LockedPack added, LockedPack? known, bool force, FindingList findings)
    {
        var own = new FindingList();
        if (added.Id == basePack.Id)
            own.Add(PackFault.IsBase(inspected.Pack));
        foreach (var reference in inspected.Pack.Base)
        {
            var there = packLock.Packs.Concat(store.IsUser ? [] : stores.User?.ReadLock(own)?.Packs ?? []).Where(pack => pack.Id == reference.Id).Select(pack => pack.Version).ToList();
            if (reference.Id == basePack.Id)
                there = [basePack.Version];
            if (there.Count == 0)
                own.Add(PackFault.BaseAbsent(inspected.Pack, reference));
            else if (!there.Contains(reference.Version, StringComparer.Ordinal))
                own.Add(PackFault.BaseOfOtherVersion(inspected.Pack, reference, inspected.Pack with { Id = reference.Id, Version = there[0] }));
        }

        if (known?.KeyId is { } key && key != added.KeyId)
            own.Add(StoreFault.OtherKey(inspected.ShownAs, known, added.Title, added.KeyId));
        if (known is not null && known.Version != added.Version)
        {
            if (!force && VersionSpan.IsLower(added.Version, known.Version))
                own.Add(StoreFault.Older(inspected.ShownAs, known.Title, added.Title));
            IsFree(store, packLock, known, own);
        }
        else if (known is not null && !force && !WithoutSignature(known).SequenceEqual(WithoutSignature(added)))
        {
            own.Add(StoreFault.SameVersion(inspected.ShownAs, added.Title));
        }

        findings.AddRange(own);
        return !own.HasErrors;
    }

    // A signature is another each time the same files are signed.
    private static IEnumerable<KeyValuePair<string, string>> WithoutSignature(LockedPack pack) => pack.Files.Where(file => file.Key != PackSignature.File);

    private static bool IsFree(PackStore store, PackLock packLock, LockedPack known, FindingList findings)
    {
        // A pack whose manifest can't be read any more keeps no other.
        var free = true;
        foreach (var other in packLock.Packs.Where(other => other.Id != known.Id))
        {
            var files = new FolderFiles(store.PackFolder(other.Id, other.Version), "");
            if (PackReader.Read(files, [])?.Base.Any(reference => reference.Id == known.Id) != true)
                continue;
            findings.Add(StoreFault.Needed(store.LockShownAs, known, other.Title));
            free = false;
        }

        return free;
    }
}
