namespace Gongwen.Liquid;

/// <summary>An object with named members the host gives to templates. Must not change while a template renders.</summary>
public interface ILiquidObject
{
    /// <summary>The member of that name; false when it is absent. A member that is null gives true and <see cref="LiquidValue.Nil"/>.</summary>
    bool TryGetMember(string name, out LiquidValue value);

    /// <summary>Names of the members that are there, in order.</summary>
    IReadOnlyCollection<string> MemberNames { get; }

    /// <summary>What is known of a member that is absent. The default knows nothing.</summary>
    MemberDeclaration DeclarationOf(string name) => MemberDeclaration.Unknown;

    /// <summary>Names the object may have, for "did you mean". The default is <see cref="MemberNames"/>.</summary>
    IEnumerable<string> KnownNames => MemberNames;

    /// <summary>The object as text when it has a form of its own; null prints its members.</summary>
    string? AsText => null;
}
