namespace Gongwen.Liquid;

/// <summary>The kinds of values a filter takes or gives, for checking templates without data.</summary>
[Flags]
public enum FilterKinds
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A string.</summary>
    String = 1,

    /// <summary>A whole number.</summary>
    Integer = 2,

    /// <summary>A number with a fraction.</summary>
    Float = 4,

    /// <summary>true or false.</summary>
    Boolean = 8,

    /// <summary>A list or range.</summary>
    List = 16,

    /// <summary>An object with members.</summary>
    Object = 32,

    /// <summary>A date.</summary>
    Date = 64,

    /// <summary>Null.</summary>
    Nil = 128,

    /// <summary>Any number.</summary>
    Number = Integer | Float,

    /// <summary>Anything that prints as one text: strings, numbers, booleans, dates, null.</summary>
    Scalar = String | Number | Boolean | Date | Nil,

    /// <summary>Anything.</summary>
    Any = Scalar | List | Object,
}
