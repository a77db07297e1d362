namespace Gongwen.Liquid;

/// <summary>What a <see cref="LiquidValue"/> is.</summary>
public enum LiquidValueKind : byte
{
    /// <summary>A null that is in the data or written as <c>nil</c>.</summary>
    Nil,

    /// <summary>Nothing at all: the path does not exist. Behaves as nil everywhere, but is told apart.</summary>
    Absent,

    /// <summary>true or false.</summary>
    Boolean,

    /// <summary>A whole number of any size.</summary>
    Integer,

    /// <summary>A double.</summary>
    Float,

    /// <summary>Text, plain or captured with the origin of its pieces.</summary>
    String,

    /// <summary>A range of whole numbers, both ends included.</summary>
    Range,

    /// <summary>A list.</summary>
    List,

    /// <summary>Named members.</summary>
    Object,

    /// <summary>A date, with or without a time.</summary>
    Date,

    /// <summary>The word <c>blank</c> on one side of a comparison.</summary>
    Blank,

    /// <summary>The word <c>empty</c> on one side of a comparison.</summary>
    Empty,
}
