using Gongwen.Engine.Controls;
using Gongwen.Engine.Reading;

namespace Gongwen.Engine.Pipeline;

/// <summary>What is asked of the pipeline for a text that is to become a report.</summary>
/// <param name="File">What messages call the file; it isn't opened.</param>
/// <param name="Bytes">Its content.</param>
/// <param name="Kind">Its form.</param>
public sealed record ImportRequest(string File, byte[] Bytes, DocumentKind Kind)
{
    /// <summary>The genre, by id or name; null for the one that takes any headings.</summary>
    public string? Genre { get; init; }

    /// <summary>What the project sets about its checks; null for nothing.</summary>
    internal ProjectFile? Project { get; init; }

    /// <summary>Stops the work; the call then throws <see cref="OperationCanceledException"/>.</summary>
    public CancellationToken Cancellation { get; init; }
}
