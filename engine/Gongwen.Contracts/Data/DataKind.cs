namespace Gongwen.Contracts;

/// <summary>What a <see cref="DataNode"/> holds.</summary>
public enum DataKind
{
    /// <summary>The key stands there without a value.</summary>
    Null,

    /// <summary>true or false.</summary>
    Boolean,

    /// <summary>A number; its text is kept as written.</summary>
    Number,

    /// <summary>Text; dates are text.</summary>
    Text,

    /// <summary>An ordered list.</summary>
    List,

    /// <summary>Keys and values in the order of the file.</summary>
    Object,
}
