namespace Gongwen.Engine.Migrations;

/// <summary>What is asked for one report.</summary>
/// <param name="File">The name of the data file, for its format and for messages.</param>
/// <param name="Bytes">Its content.</param>
public sealed record MigrationRequest(string File, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The version the data is to be taken for where it states none; null to tell by its keys.</summary>
    public string? From { get; init; }

    /// <summary>The version wanted; null for the genre's own.</summary>
    public string? To { get; init; }

    /// <summary>Stops the work; the call then throws <see cref="OperationCanceledException"/>.</summary>
    public CancellationToken Cancellation { get; init; }
}
