using System.Collections;

namespace Gongwen.Liquid.Runtime;

/// <summary>A .NET list as the language sees it. Thin: an item is wrapped when it is read.</summary>
internal sealed class PlainList(IList items) : ILiquidList
{
    public int Count => items.Count;

    public LiquidValue this[int index] => PlainData.Wrap(items[index], null);
}
