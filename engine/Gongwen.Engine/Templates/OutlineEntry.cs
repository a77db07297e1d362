using Gongwen.Contracts;
using Gongwen.Liquid;

namespace Gongwen.Engine.Templates;

/// <summary>What the shared partial "outline" sees: an entry of 篇章 by the name 项, and nothing else.</summary>
internal sealed class OutlineEntry(DataNode entry, DataShape? shape) : ILiquidObject
{
    /// <summary>The partial's name.</summary>
    public const string PartialName = "outline";

    /// <summary>The entry's name.</summary>
    public const string Name = "项";

    private readonly LiquidValue _entry = DataValue.Of(entry, shape);

    public IReadOnlyCollection<string> MemberNames { get; } = [Name];

    public IEnumerable<string> KnownNames => MemberNames;

    public bool TryGetMember(string name, out LiquidValue value)
    {
        value = name == Name ? _entry : LiquidValue.Absent;
        return name == Name;
    }

    public MemberDeclaration DeclarationOf(string name) => name == Name ? MemberDeclaration.Declared : MemberDeclaration.Undeclared;
}
