using Gongwen.Contracts;

namespace Gongwen.Engine.Schemas;

/// <summary>Takes the faults of a value. A silent one only remembers that there were some: of branches that are tried most faults are never told, and words cost time.</summary>
/// <param name="faults">Gets the faults; null for a silent one.</param>
internal sealed class FaultSink(List<Finding>? faults)
{
    /// <summary>True once there was a fault.</summary>
    public bool Failed { get; set; }

    /// <summary>True when nothing more can change: a silent one with a fault.</summary>
    public bool IsDone => Failed && faults is null;

    /// <summary>The faults.</summary>
    public List<Finding> Faults => faults ?? throw new InvalidOperationException("A silent sink keeps no faults.");

    /// <summary>How many there are; 0 for a silent one.</summary>
    public int Count => faults?.Count ?? 0;

    /// <summary>Notes a fault. True when it wants to hear which: then it is added.</summary>
    public bool Hears()
    {
        Failed = true;
        return faults is not null;
    }

    /// <summary>Adds a fault.</summary>
    public void Add(Finding fault) => Faults.Add(fault);
}
