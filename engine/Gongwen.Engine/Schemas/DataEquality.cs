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
                return x.Items.Count == y.Items.Count && x.Items.Zip(y.Items).All(pair => Equals(pair.First, pair.Second));
            case DataKind.Object:
                return x.Properties.Count == y.Properties.Count && x.Properties.All(p => y[p.Key] is { } other && Equals(p.Value, other));
            default:
                return x.Text == y.Text;
        }
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
