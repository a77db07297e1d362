namespace Gongwen.Host.Batches;

/// <summary>Gives the reports of a batch one after the other, to one thread at a time.</summary>
internal interface IBatchSource
{
    /// <summary>How many there are.</summary>
    int Count { get; }

    /// <summary>The next one; null at the end.</summary>
    BatchItem? Next();
}
