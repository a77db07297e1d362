namespace Gongwen.Liquid;

/// <summary>A filter: its name as templates write it, what it takes and gives, and what it does. Immutable.</summary>
public sealed class LiquidFilter
{
    /// <summary>Describes a filter.</summary>
    public LiquidFilter(string name, FilterSignature signature, LiquidFilterDelegate invoke)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(signature);
        ArgumentNullException.ThrowIfNull(invoke);
        Name = name;
        Signature = signature;
        Invoke = invoke;
    }

    /// <summary>The name after the <c>|</c>.</summary>
    public string Name { get; }

    /// <summary>What it takes and gives.</summary>
    public FilterSignature Signature { get; }

    /// <summary>What it does.</summary>
    public LiquidFilterDelegate Invoke { get; }
}
