using System.Security.Cryptography;
using Gongwen.Host.Files;

namespace Gongwen.Host.Batches;

/// <summary>What tells two contents apart, as text.</summary>
internal static class ContentDigest
{
    // Half of a SHA-256 is more than enough to tell a file from its earlier self.
    private const int Bytes = 16;

    public static string Of(ReadOnlySpan<byte> content) => Written(SHA256.HashData(content));

    /// <summary>The digest of what was put together.</summary>
    public static string Of(IncrementalHash hash) => Written(hash.GetHashAndReset());

    /// <summary>The digest of a file; null when it can't be read.</summary>
    public static string? OfFile(string path)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return Written(SHA256.HashData(stream));
        }
        catch (Exception exception) when (SafeFile.IsOfFiles(exception))
        {
            return null;
        }
    }

    private static string Written(ReadOnlySpan<byte> hash) => Convert.ToHexStringLower(hash[..Bytes]);
}
