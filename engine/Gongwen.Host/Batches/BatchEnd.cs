namespace Gongwen.Host.Batches;

/// <summary>How a batch ended.</summary>
/// <param name="Reports">How many there were.</param>
/// <param name="Time">How long it took.</param>
/// <param name="IsInterrupted">True when Ctrl+C stopped it.</param>
/// <param name="IsStopped">True when it stopped because nothing could be written.</param>
internal sealed record BatchEnd(int Reports, TimeSpan Time, bool IsInterrupted, bool IsStopped)
{
    /// <summary>Reports a second; null when that can't be told.</summary>
    public double? RateOf(BatchTally tally) => Time > TimeSpan.Zero ? (tally.Done + tally.Failed + tally.Skipped) / Time.TotalSeconds : null;

    /// <summary>Reports that were not reached.</summary>
    public int LeftOf(BatchTally tally) => Reports - tally.Done - tally.Failed - tally.Skipped;
}
