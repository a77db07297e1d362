using System.Globalization;
using System.Numerics;
using Gongwen.Contracts;
using Gongwen.Liquid;

namespace Gongwen.Engine.Templates;

/// <summary>Data as template values and back. Lists and objects are wrapped, not copied; every value carries its node as the source.</summary>
internal static class DataValue
{
    /// <summary>A node as a template value; <paramref name="shape"/> tells which absent members a schema knows.</summary>
    public static LiquidValue Of(DataNode node, DataShape? shape) => node.Kind switch
    {
        DataKind.Boolean => LiquidValue.FromBoolean(node.Boolean == true, node),
        DataKind.Number => OfNumber(node),
        DataKind.Text => LiquidValue.FromString(node.Text, node),
        DataKind.List => LiquidValue.FromList(new DataList(node, shape), node),
        DataKind.Object => LiquidValue.FromMembers(new DataObject(node, shape), node),
        _ => LiquidValue.Nil.WithSource(node),
    };

    /// <summary>
    /// A template value as a node for a filter. A value that comes from data is that node; what the template made itself stands at
    /// <paramref name="place"/>. Null when the value is nested more than <paramref name="depth"/> deep.
    /// </summary>
    public static DataNode? ToNode(in LiquidValue value, SourceLocation place, int depth = 32)
    {
        if (NodeOf(value) is { } node)
            return node;
        if (value.Source is DataNode origin)
            return ToNode(value.WithSource(null), origin.Location, origin.Path, depth);
        return ToNode(value, place, "", depth);
    }

    /// <summary>The node a value comes from, unchanged; null when it is no longer what the node holds, and for what the template made itself.</summary>
    public static DataNode? NodeOf(in LiquidValue value) => value.Source is DataNode node && Matches(node, value) ? node : null;

    private static DataNode? ToNode(in LiquidValue value, SourceLocation place, string path, int depth)
    {
        switch (value.Kind)
        {
            case LiquidValueKind.Nil or LiquidValueKind.Absent:
                return DataNode.OfNull(place, path);
            case LiquidValueKind.Boolean:
                return DataNode.OfBoolean(value.AsBoolean, place, path);
            case LiquidValueKind.Integer or LiquidValueKind.Float:
                return DataNode.OfNumber(value.ToText(), place, path);
            case LiquidValueKind.List:
                return depth == 0 ? null : ListOf(value.AsList!, place, path, depth);
            case LiquidValueKind.Object:
                return depth == 0 ? null : ObjectOf(value.AsObject!, place, path, depth);
            default:
                return DataNode.OfText(value.ToText(), place, path);
        }
    }

    private static DataNode? ListOf(ILiquidList list, SourceLocation place, string path, int depth)
    {
        var items = new DataNode[list.Count];
        for (var i = 0; i < items.Length; i++)
        {
            if (ToNode(list[i], place, depth - 1) is not { } item)
                return null;
            items[i] = item;
        }

        return DataNode.OfList(items, place, path);
    }

    private static DataNode? ObjectOf(ILiquidObject members, SourceLocation place, string path, int depth)
    {
        var properties = new List<DataProperty>(members.MemberNames.Count);
        foreach (var name in members.MemberNames)
        {
            if (!members.TryGetMember(name, out var member))
                continue;
            if (ToNode(member, place, depth - 1) is not { } node)
                return null;
            properties.Add(new DataProperty(name, place, node));
        }

        return DataNode.OfObject(properties, place, path);
    }

    /// <summary>Whether the value is still what the node holds; a filter may have changed it and kept the source.</summary>
    private static bool Matches(DataNode node, in LiquidValue value) => node.Kind switch
    {
        DataKind.Null => value.IsNil,
        DataKind.Boolean => value.Kind == LiquidValueKind.Boolean && value.AsBoolean == (node.Boolean == true),
        DataKind.Number => value.IsNumber && SameNumber(OfNumber(node), value),
        DataKind.Text => value.Kind == LiquidValueKind.String && value.AsString == node.Text,
        DataKind.List => value.AsList is DataList list && ReferenceEquals(list.Node, node),
        DataKind.Object => value.AsObject is DataObject members && ReferenceEquals(members.Node, node),
        _ => false,
    };

    private static bool SameNumber(in LiquidValue first, in LiquidValue second) =>
        first.Kind == second.Kind && (first.Kind == LiquidValueKind.Float ? first.AsDouble.Equals(second.AsDouble) : first.AsBigInteger == second.AsBigInteger);

    private static LiquidValue OfNumber(DataNode node)
    {
        if (long.TryParse(node.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
            return LiquidValue.FromInteger(whole, node);
        if (node.Text.Length < 1000 && BigInteger.TryParse(node.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var big))
            return LiquidValue.FromInteger(big, node);
        return double.TryParse(node.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? LiquidValue.FromFloat(number, node)
            : LiquidValue.FromString(node.Text, node);
    }
}
