using Gongwen.Contracts;
using Gongwen.Engine.Packs.Trust;
using Gongwen.Host.Files;

namespace Gongwen.Host.Packs;

/// <summary>Where packs and plugins are kept: a project's folder with gongwen.lock, or the user's own folder.</summary>
/// <param name="Folder">Absolute; the folder of gongwen.lock.</param>
/// <param name="ShownAs">What messages call it; "" for the current folder.</param>
/// <param name="IsUser">True for the user's own.</param>
public sealed record PackStore(string Folder, string ShownAs, bool IsUser)
{
    /// <summary>Its lock.</summary>
    public string LockFile => Path.Combine(Folder, PackLock.File);

    /// <summary>The folder of a pack.</summary>
    public string PackFolder(string id, string version) => Path.Combine(Below("packs"), id, version);

    /// <summary>What messages call the folder of a pack.</summary>
    public string PackShownAs(string id, string version) => Shown($"{Prefix}packs/{id}/{version}");

    /// <summary>The folder of a plugin.</summary>
    public string PluginFolder(string id) => Path.Combine(Below("plugins"), id);

    /// <summary>What messages call the folder of a plugin.</summary>
    public string PluginShownAs(string id) => Shown($"{Prefix}plugins/{id}");

    /// <summary>The names of the folders that lie where plugins do.</summary>
    public IReadOnlyList<string> PluginFolders =>
        Directory.Exists(Below("plugins")) ? [.. Directory.EnumerateDirectories(Below("plugins")).Select(path => Path.GetFileName(path)).Where(name => !name.StartsWith('.')).Order(StringComparer.Ordinal)] : [];

    /// <summary>What messages call its lock.</summary>
    public string LockShownAs => Shown(PackLock.File);

    /// <summary>The file one run at a time holds while it changes the store.</summary>
    public string BusyFile => Path.Combine(Folder, $".{PackLock.File}.busy");

    /// <summary>The lock; an empty one when there is no file; null, with findings, when it has a fault, or is blank although something lies in the store.</summary>
    public PackLock? ReadLock(FindingList findings)
    {
        if (!File.Exists(LockFile))
            return PackLock.Empty;
        var packLock = SafeFile.Read(LockFile, LockShownAs, findings) is { } bytes ? LockReader.Read(bytes, LockShownAs, findings) : null;
        if (!ReferenceEquals(packLock, PackLock.Empty) || !HoldsAnything)
            return packLock;
        findings.Add(StoreFault.BlankLock(LockShownAs));
        return null;
    }

    /// <summary>Writes the lock. False, with a finding, when it can't be.</summary>
    public bool WriteLock(PackLock packLock, FindingList findings) =>
        SafeFile.Write(LockFile, LockWriter.Write(packLock), replace: true, LockShownAs, findings);

    private bool HoldsAnything => new[] { "packs", "plugins" }.Select(Below).Where(Directory.Exists).SelectMany(Directory.EnumerateDirectories).Any(path => !Path.GetFileName(path).StartsWith('.'));

    private string Prefix => IsUser ? "" : ".gongwen/";

    private string Below(string name) => IsUser ? Path.Combine(Folder, name) : Path.Combine(Folder, ".gongwen", name);

    private string Shown(string path) => ShownAs.Length == 0 ? path : $"{ShownAs}/{path}";
}
