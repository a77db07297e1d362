using System.Collections;

namespace Gongwen.Liquid.Runtime;

/// <summary>A .NET list as the language sees it; an item is wrapped once.</summary>
internal sealed class PlainList(IList items) : ILiquidList
{
    private readonly LiquidValue[] _wrapped = new LiquidValue[items.Count];
    private readonly bool[] _done = new bool[items.Count];

    public int Count => _wrapped.Length;

    public LiquidValue this[int index]
    {
        get
        {
            // Two threads may wrap the same item at once; both results are good, and the flag is only set after the value.
            if (!Volatile.Read(ref _done[index]))
            {
                _wrapped[index] = PlainData.Wrap(items[index], null);
                Volatile.Write(ref _done[index], true);
            }

            return _wrapped[index];
        }
    }
}
