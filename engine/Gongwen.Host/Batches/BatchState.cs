namespace Gongwen.Host.Batches;

/// <summary>What became of a report of a batch.</summary>
internal enum BatchState
{
    /// <summary>It was not written.</summary>
    Failed,

    /// <summary>Its documents were written.</summary>
    Done,

    /// <summary>They were there already.</summary>
    Skipped,
}
