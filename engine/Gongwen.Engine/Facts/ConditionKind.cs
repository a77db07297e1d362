namespace Gongwen.Engine.Facts;

/// <summary>How a condition compares a cell.</summary>
internal enum ConditionKind
{
    /// <summary>One of the values.</summary>
    Is,

    /// <summary>不是: none of the values; an empty cell is none.</summary>
    IsNot,

    /// <summary>含: holds one of the words.</summary>
    Holds,

    /// <summary>不含: holds none of the words.</summary>
    HoldsNot,

    /// <summary>大于</summary>
    Above,

    /// <summary>不小于</summary>
    AtLeast,

    /// <summary>小于</summary>
    Below,

    /// <summary>不大于</summary>
    AtMost,

    /// <summary>有: filled in.</summary>
    Filled,

    /// <summary>无: left empty.</summary>
    Blank,
}
