using System.Security.Cryptography;
using System.Text;

namespace Gongwen.Engine.Packs.Trust;

/// <summary>A plugin of a store as gongwen.lock has it: the user agreed to run exactly this code.</summary>
/// <param name="Id">E.g. risk-register.</param>
/// <param name="Version">A semantic version.</param>
/// <param name="From">The name of the folder it was added from; for people.</param>
/// <param name="Files">The digest of every file, by path in ordinal order.</param>
public sealed record LockedPlugin(string Id, string Version, string From, IReadOnlyList<KeyValuePair<string, string>> Files)
{
    /// <summary>Its id and version, as messages name it.</summary>
    public string Title => $"{Id} {Version}";

    /// <summary>One digest for all its files: what a user's consent names.</summary>
    public string Digest => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        $"{Id} {Version}\n{string.Concat(Files.Select(file => $"{file.Value}  {file.Key}\n"))}")));
}
