namespace Gongwen.Engine.Packs.Trust;

/// <summary>What can be said about where a pack comes from.</summary>
public enum TrustState
{
    /// <summary>The signature holds and its key is trusted.</summary>
    Trusted,

    /// <summary>The signature holds; its key isn't trusted.</summary>
    UnknownKey,

    /// <summary>There is no signature.</summary>
    Unsigned,

    /// <summary>The digest list or the signature is wrong.</summary>
    Bad,

    /// <summary>Files differ from the digest list.</summary>
    Changed,
}
