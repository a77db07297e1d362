using Gongwen.Contracts;
using Gongwen.Engine.Packs;

namespace Gongwen.Engine.Facts;

/// <summary>facts.delta.yaml laid over a facts.yaml: groups and facts are told apart by their names; what isn't there is added, { remove: true } takes away.</summary>
internal static class FactsDelta
{
    private const string Facts = "事实";

    /// <summary>The changed file; what can't be done is a finding and left out. Every value keeps the place it was written at.</summary>
    public static DataNode Apply(DataNode below, DataNode delta, FindingList findings) => Over(below, delta, (old, change) => Group(old, change, findings), findings);

    private static DataNode Group(DataNode below, DataNode delta, FindingList findings)
    {
        if (delta.Kind != DataKind.Object)
            return delta;
        var members = below.Properties.ToList();
        foreach (var property in delta.Properties)
            Set(members, property.Key == Facts && below[Facts] is { } facts ? property with { Value = Over(facts, property.Value, (_, change) => change, findings) } : property);
        return DataNode.OfObject(members, below.Location, below.Path);
    }

    private static DataNode Over(DataNode below, DataNode delta, Func<DataNode, DataNode, DataNode> merge, FindingList findings)
    {
        if (below.Kind != DataKind.Object)
            return below;
        if (delta.Kind != DataKind.Object)
        {
            findings.Add(DeltaFault.Form(delta, new("增改文件由“键: 值”组成", "a delta is made of keys and values")));
            return below;
        }

        var members = below.Properties.ToList();
        foreach (var property in delta.Properties)
        {
            if (DeltaFault.IsRemoval(property.Value))
                Remove(members, property, findings);
            else
                Set(members, below[property.Key] is { } old ? property with { Value = merge(old, property.Value) } : property);
        }

        return DataNode.OfObject(members, below.Location, below.Path);
    }

    private static void Remove(List<DataProperty> members, DataProperty property, FindingList findings)
    {
        if (members.RemoveAll(member => member.Key == property.Key) == 0)
            findings.Add(DeltaFault.NothingToChange(property.Value, property.KeyLocation, property.Key, "数", "fact", Schemas.NearestKey.Find(property.Key, members.Select(member => member.Key))));
    }

    private static void Set(List<DataProperty> members, DataProperty property)
    {
        var index = members.FindIndex(member => member.Key == property.Key);
        if (index < 0)
            members.Add(property);
        else
            members[index] = property;
    }
}
