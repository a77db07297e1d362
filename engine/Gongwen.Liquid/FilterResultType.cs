namespace Gongwen.Liquid;

/// <summary>How the type of a filter's result follows from its input.</summary>
public enum FilterResultType
{
    /// <summary>It does not; the result is of the kinds the signature names.</summary>
    Kinds,

    /// <summary>The same type as the input.</summary>
    SameAsInput,

    /// <summary>The type of one item of the input list.</summary>
    ItemOfInput,

    /// <summary>A list of a member of the input's items, named by the first argument.</summary>
    ListOfMember,

    /// <summary>The input's type or the first argument's type.</summary>
    InputOrArgument,
}
