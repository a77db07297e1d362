namespace Gongwen.Liquid;

/// <summary>Whether a member that is not there is one the object may have.</summary>
public enum MemberDeclaration
{
    /// <summary>The object has no schema.</summary>
    Unknown,

    /// <summary>An optional member of the schema: testing it is never a fault.</summary>
    Declared,

    /// <summary>The schema has no such member.</summary>
    Undeclared,
}
