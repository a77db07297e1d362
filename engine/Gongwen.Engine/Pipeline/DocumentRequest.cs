using Gongwen.Engine.Controls;
using Gongwen.Engine.Reading;

namespace Gongwen.Engine.Pipeline;

/// <summary>What is asked of the pipeline for a document somebody wrote. Everything of the outside world comes in here.</summary>
/// <param name="File">The name of the file, for messages; it isn't opened.</param>
/// <param name="Bytes">The file's content.</param>
/// <param name="Kind">Its form.</param>
public sealed record DocumentRequest(string File, byte[] Bytes, DocumentKind Kind)
{
    /// <summary>The genre it is taken for, by id; null for none.</summary>
    public string? GenreId { get; init; }

    /// <summary>The day deadlines are compared with, and the day a document without a date speaks on; null when there is none.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>What the project sets about its checks (gongwen.yaml); null for nothing.</summary>
    internal ProjectFile? Project { get; init; }

    /// <summary>Stops the work; the call then throws <see cref="OperationCanceledException"/>.</summary>
    public CancellationToken Cancellation { get; init; }
}
