using Gongwen.Contracts;
using Gongwen.Liquid;

namespace Gongwen.Engine.Templates;

/// <summary>A list of the data as templates see it.</summary>
internal sealed class DataList(DataNode node, DataShape? shape) : ILiquidList
{
    public DataNode Node => node;

    public int Count => node.Items.Count;

    public LiquidValue this[int index] => DataValue.Of(node.Items[index], shape?.ItemAt(index));
}
