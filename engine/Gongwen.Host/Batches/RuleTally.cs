using Gongwen.Contracts;

namespace Gongwen.Host.Batches;

/// <summary>What a rule found in a whole batch.</summary>
internal sealed class RuleTally
{
    /// <summary>The worst it found.</summary>
    public Severity Severity { get; set; }

    /// <summary>How often.</summary>
    public int Count { get; set; }

    /// <summary>In how many reports; 0 for what is wrong with the batch as a whole.</summary>
    public int Reports { get; set; }

    /// <summary>What it said first in this run; null when only an earlier run heard it.</summary>
    public LocalizedText? Example { get; set; }
}
