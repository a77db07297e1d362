using Gongwen.Contracts;

namespace Gongwen.Engine.Schemas;

/// <summary>Deep equality as JSON Schema means it: 1 equals 1.0, the order of keys does not count.</summary>
internal sealed class DataEquality : IEqualityComparer<DataNode>
{
    public static DataEquality Instance { get; } = new();

    public bool Equals(DataNode? x, DataNode? y)
    {
        if (x is null || y is null || x.Kind != y.Kind)
            return x is null && y is null;
        switch (x.Kind)
        {
            case DataKind.Number:
                return x.Text == y.Text || (ExactNumber.Parse(x.Text) is { } a && ExactNumber.Parse(y.Text) is { } b && a.Equals(b));
            case DataKind.List:
                return x.Count == y.Count && AreEqualLists(x, y);
            case DataKind.Object:
                return x.Count == y.Count && AreEqualObjects(x, y);
            default:
                return x.Text == y.Text;
        }
    }

    private bool AreEqualLists(DataNode x, DataNode y)
    {
        for (var i = 0; i < x.Count; i++)
        {
            if (!Equals(x.ValueAt(i), y.ValueAt(i)))
                return false;
        }

        return true;
    }

    private bool AreEqualObjects(DataNode x, DataNode y)
    {
        for (var i = 0; i < x.Count; i++)
        {
            if (y[x.Keys[i]] is not { } other || !Equals(x.ValueAt(i), other))
                return false;
        }

        return true;
    }

    public int GetHashCode(DataNode node)
    {
        var hash = new HashCode();
        hash.Add(node.Kind);
        switch (node.Kind)
        {
            case DataKind.Number:
                hash.Add(ExactNumber.Parse(node.Text)?.GetHashCode() ?? node.Text.GetHashCode(StringComparison.Ordinal));
                break;
            case DataKind.List:
                foreach (var item in node.Items)
                    hash.Add(GetHashCode(item));
                break;
            case DataKind.Object:
                var sum = 0;
                foreach (var property in node.Properties)
                    sum += HashCode.Combine(property.Key.GetHashCode(StringComparison.Ordinal), GetHashCode(property.Value));
                hash.Add(sum);
                break;
            default:
                hash.Add(node.Text.GetHashCode(StringComparison.Ordinal));
                break;
        }

        return hash.ToHashCode();
    }
}
