namespace Gongwen.Engine.Packs.Trust;

/// <summary>A pack of a store as gongwen.lock has it.</summary>
/// <param name="Id">E.g. district.</param>
/// <param name="Version">A semantic version.</param>
/// <param name="Level">How high it lies.</param>
/// <param name="From">The name of the file or folder it was added from; for people.</param>
/// <param name="KeyId">The key that signed it; null when it is unsigned and the user agreed to that.</param>
/// <param name="Files">The digest of every file, by path in ordinal order.</param>
public sealed record LockedPack(string Id, string Version, PackLevel Level, string From, string? KeyId, IReadOnlyList<KeyValuePair<string, string>> Files)
{
    /// <summary>Its id and version, as messages name it.</summary>
    public string Title => $"{Id} {Version}";
}
