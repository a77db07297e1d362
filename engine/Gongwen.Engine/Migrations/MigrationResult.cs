namespace Gongwen.Engine.Migrations;

/// <summary>What came of migrating a report.</summary>
/// <param name="From">The version of the data; null when it couldn't be told.</param>
/// <param name="To">The version it was to become.</param>
/// <param name="Bytes">The new file; null when there is nothing to do or it couldn't be done.</param>
/// <param name="Changes">What was done, in order.</param>
public sealed record MigrationResult(string? From, string To, byte[]? Bytes, IReadOnlyList<MigrationChange> Changes);
