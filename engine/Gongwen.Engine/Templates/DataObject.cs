using Gongwen.Contracts;
using Gongwen.Liquid;

namespace Gongwen.Engine.Templates;

/// <summary>An object of the data as templates see it; its shape tells an optional member that is absent from one that can't be.</summary>
internal sealed class DataObject(DataNode node, DataShape? shape) : ILiquidObject
{
    private string[]? _names;

    public DataNode Node => node;

    public IReadOnlyCollection<string> MemberNames => _names ??= [.. node.Properties.Select(property => property.Key)];

    public IEnumerable<string> KnownNames => shape is null ? MemberNames : MemberNames.Union(shape.MemberNames, StringComparer.Ordinal);

    public bool TryGetMember(string name, out LiquidValue value)
    {
        if (node[name] is { } member)
        {
            value = DataValue.Of(member, shape?.Member(name));
            return true;
        }

        value = LiquidValue.Absent;
        return false;
    }

    public MemberDeclaration DeclarationOf(string name)
    {
        if (shape is null || shape.IsOpen)
            return MemberDeclaration.Unknown;
        return shape.Member(name) is not null ? MemberDeclaration.Declared : MemberDeclaration.Undeclared;
    }
}
