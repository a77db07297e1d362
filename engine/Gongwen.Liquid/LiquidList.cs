namespace Gongwen.Liquid;

/// <summary>A list held in an array.</summary>
public sealed class LiquidList : ILiquidList
{
    private readonly LiquidValue[] _items;

    /// <summary>Takes the array over; the caller must not change it afterwards.</summary>
    public LiquidList(LiquidValue[] items) => _items = items;

    /// <inheritdoc/>
    public int Count => _items.Length;

    /// <inheritdoc/>
    public LiquidValue this[int index] => _items[index];
}
