namespace Gongwen.Engine.Pipeline;

/// <summary>What besides templates and data decides how a document is filled.</summary>
internal sealed record FillOptions
{
    /// <summary>Stops the work with <see cref="OperationCanceledException"/>.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>True to have every computed number know what it was made of; the text is the same. Default false.</summary>
    public bool Traced { get; init; }

    /// <summary>How long the text may be where it lists the rows of a table; more is a finding. Default: as long as it gets.</summary>
    public int MostPieces { get; init; } = int.MaxValue;

    /// <summary>Characters of the data, about: large data may use more. Default 0.</summary>
    public long Size { get; init; }
}
