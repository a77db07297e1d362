namespace Gongwen.Liquid.Runtime;

/// <summary>The variable <c>self</c>: all variables in sight as one object.</summary>
internal sealed class SelfObject(VariableScope variables) : ILiquidObject
{
    public IReadOnlyCollection<string> MemberNames => [.. variables.Names().Distinct(StringComparer.Ordinal)];

    public string AsText => "Liquid::SelfDrop";

    public bool TryGetMember(string name, out LiquidValue value) => variables.TryFind(name, out value);
}
