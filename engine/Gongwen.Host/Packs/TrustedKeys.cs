using Gongwen.Contracts;
using Gongwen.Engine.Packs.Trust;
using Gongwen.Host.Files;

namespace Gongwen.Host.Packs;

/// <summary>The keys the user trusts: keys/ID.pem in the user's own folder, outside of any pack. A file counts only when its key has the id it is named after.</summary>
public sealed class TrustedKeys(World world)
{
    private const string Ending = ".pem";

    private string? Folder => world.UserFolder is { } user ? Path.Combine(user, "keys") : null;

    /// <summary>The trusted keys in the order of their ids; a file that can't be used is a finding.</summary>
    public IReadOnlyList<PublicKey> All(FindingList findings)
    {
        if (Folder is not { } folder || !Directory.Exists(folder))
            return [];
        return [.. Directory.EnumerateFiles(folder, "*" + Ending).Order(StringComparer.Ordinal).Select(file => Read(file, findings)).OfType<PublicKey>()];
    }

    /// <summary>The trusted key of an id; null when there is none, and when its file can't be used, which is then a finding.</summary>
    public PublicKey? Find(string id, FindingList findings)
    {
        var file = FileOf(id);
        return file is not null && File.Exists(file) ? Read(file, findings) : null;
    }

    /// <summary>Trusts a key. False, with a finding, when it can't be kept.</summary>
    public bool Add(PublicKey key, string? name, FindingList findings)
    {
        if (FileOf(key.Id) is { } file)
            return SafeFile.Write(file, System.Text.Encoding.UTF8.GetBytes(key.ToPem(name)), replace: true, world.Shown(file), findings);
        findings.Add(StoreFault.NoUserFolder());
        return false;
    }

    /// <summary>Trusts a key no more. False when it was not trusted.</summary>
    public bool Remove(string id)
    {
        if (FileOf(id) is not { } file || !File.Exists(file))
            return false;
        File.Delete(file);
        return true;
    }

    /// <summary>A public key the user names; null, with a finding, when the file holds none.</summary>
    internal static PublicKey? Read(string path, string shownAs, FindingList findings) =>
        SafeFile.Read(path, shownAs, PublicKey.LargestFile, _ => TrustFault.Key(shownAs, new("文件太大，不像密钥", "the file is too large for a key")), findings) is { } bytes ? PublicKey.Read(bytes, shownAs, findings) : null;

    // An id comes from outside too: it must not lead out of the folder.
    private string? FileOf(string id) => Folder is { } folder && PublicKey.IsId(id) ? Path.Combine(folder, id + Ending) : null;

    private PublicKey? Read(string file, FindingList findings)
    {
        if (Read(file, world.Shown(file), findings) is not { } key)
            return null;
        var name = Path.GetFileNameWithoutExtension(file);
        if (key.Id == name)
            return key;
        findings.Add(TrustFault.Key(world.Shown(file), new($"文件名写的是 {name}，里面的公钥却是 {key.Id}", $"it is named {name}, but the key in it is {key.Id}")));
        return null;
    }
}
