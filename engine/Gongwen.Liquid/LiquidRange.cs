namespace Gongwen.Liquid;

/// <summary>Whole numbers from <paramref name="Start"/> to <paramref name="End"/>, both included; empty when the end is smaller.</summary>
public sealed record LiquidRange(long Start, long End)
{
    /// <summary>Number of items, at most <see cref="long.MaxValue"/>.</summary>
    public long Count => End < Start ? 0 : (long)UInt128.Min((UInt128)((Int128)End - Start + 1), (UInt128)long.MaxValue);

    /// <summary><c>1..5</c>.</summary>
    public override string ToString() => $"{Start}..{End}";
}
