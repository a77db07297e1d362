namespace Gongwen.Engine.Packs.Trust;

/// <summary>gongwen.lock: what a store holds, to the byte, and what the user agreed to. Immutable.</summary>
/// <param name="Packs">The packs in effect, each id once, those above later.</param>
/// <param name="Plugins">The plugins, each id once.</param>
public sealed record PackLock(IReadOnlyList<LockedPack> Packs, IReadOnlyList<LockedPlugin> Plugins)
{
    /// <summary>The lock's file, which also marks the folder of a project.</summary>
    public const string File = "gongwen.lock";

    /// <summary>A lock of an empty store.</summary>
    public static PackLock Empty { get; } = new([], []);

    /// <summary>In a user's own lock: digests of plugins in projects whose code this user agreed to run.</summary>
    public IReadOnlyList<string> Consents { get; init; } = [];

    /// <summary>The lock with a pack set: in place of an older version, or above those of its level.</summary>
    public PackLock With(LockedPack pack)
    {
        var packs = Packs.ToList();
        var at = packs.FindIndex(one => one.Id == pack.Id && one.Level == pack.Level);
        if (at >= 0)
        {
            packs[at] = pack;
            return this with { Packs = packs };
        }

        packs.RemoveAll(one => one.Id == pack.Id);
        at = packs.FindIndex(one => one.Level > pack.Level);
        packs.Insert(at < 0 ? packs.Count : at, pack);
        return this with { Packs = packs };
    }

    /// <summary>The lock with a plugin set, by id.</summary>
    public PackLock With(LockedPlugin plugin) =>
        this with { Plugins = [.. Plugins.Where(one => one.Id != plugin.Id).Append(plugin).OrderBy(one => one.Id, StringComparer.Ordinal)] };
}
