using Gongwen.Contracts;
using Gongwen.Liquid;

namespace Gongwen.Engine.Templates;

/// <summary>What a rule's condition and message see: the report, and in front of it the item they are asked for.</summary>
/// <param name="Root">The report with its computed data.</param>
/// <param name="Item">An item of a list; null for the report itself.</param>
/// <param name="Number">The item's number from 1; 0 without an item.</param>
/// <param name="Found">The words a rule found; null for none.</param>
internal sealed record DataScope(DataNode Root, DataNode? Item = null, int Number = 0, string? Found = null) : ILiquidObject
{
    /// <summary>The item itself.</summary>
    public const string ItemName = "项";

    /// <summary>The item's number.</summary>
    public const string NumberName = "第几";

    /// <summary>The words found.</summary>
    public const string FoundName = "找到";

    /// <summary>The names every scope may have besides the data's.</summary>
    public static IReadOnlyList<string> OwnNames { get; } = [ItemName, NumberName, FoundName];

    public IReadOnlyCollection<string> MemberNames =>
        [.. (Item?.Properties ?? []).Concat(Root.Properties).Select(property => property.Key).Concat(OwnNames).Distinct(StringComparer.Ordinal).Where(name => TryGetMember(name, out _))];

    /// <summary>The value of a name; null when the data has none.</summary>
    public DataNode? NodeOf(string name) => Item?[name] ?? (name == ItemName ? Item : null) ?? Root[name];

    public bool TryGetMember(string name, out LiquidValue value)
    {
        if (NodeOf(name) is { } node)
            value = DataValue.Of(node, null);
        else if (name == NumberName && Item is not null)
            value = LiquidValue.FromInteger(Number);
        else if (name == FoundName && Found is not null)
            value = LiquidValue.FromString(Found);
        else
            value = LiquidValue.Absent;
        return !value.IsAbsent;
    }
}
