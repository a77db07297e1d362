namespace Gongwen.Host.Batches;

/// <summary>A file a batch wrote.</summary>
/// <param name="Name">From the output folder, with '/'.</param>
/// <param name="Digest">Of its content, see <see cref="ContentDigest"/>.</param>
internal sealed record JournalFile(string Name, string Digest);
