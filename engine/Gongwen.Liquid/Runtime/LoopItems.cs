namespace Gongwen.Liquid.Runtime;

/// <summary>The part of a collection a loop walks through.</summary>
internal readonly struct LoopItems
{
    private readonly LiquidValue _collection;
    private readonly string[]? _names;
    private readonly long _start;

    private LoopItems(in LiquidValue collection, string[]? names, long start, long count)
    {
        _collection = collection;
        _names = names;
        _start = start;
        Count = count;
    }

    public long Count { get; }

    public LiquidValue Collection => _collection;

    public LiquidValue this[long index] => _collection.Kind switch
    {
        LiquidValueKind.List => _collection.AsList![(int)(_start + index)],
        LiquidValueKind.Range => LiquidValue.FromInteger(_collection.AsRange!.Start + _start + index),
        LiquidValueKind.Object => MemberLookup.Pair(_collection.AsObject!, _names![_start + index]),
        _ => _collection,
    };

    // A string is one item, whatever the limits; a value that has no items is walked through zero times.
    public static LoopItems Make(in LiquidValue collection, long from, long? limit)
    {
        var names = collection.AsObject is { } members ? (string[])[.. members.MemberNames] : null;
        long size;
        switch (collection.Kind)
        {
            case LiquidValueKind.List:
                size = collection.AsList!.Count;
                break;
            case LiquidValueKind.Range:
                size = collection.AsRange!.Count;
                break;
            case LiquidValueKind.Object:
                size = names!.Length;
                break;
            case LiquidValueKind.String:
                return new LoopItems(collection, null, 0, collection.IsEmptyValue ? 0 : 1);
            default:
                return default;
        }

        var end = limit is { } most ? Math.Min(size, AddClamped(from, most)) : size;
        var start = Math.Clamp(from, 0, size);
        return new LoopItems(collection, names, start, Math.Max(0, end - start));
    }

    private static long AddClamped(long a, long b) => (long)Int128.Clamp((Int128)a + b, long.MinValue, long.MaxValue);
}
