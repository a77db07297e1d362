namespace Gongwen.Engine.Data.Tables;

/// <summary>What the schema wants of a column's cells.</summary>
internal enum TargetKind
{
    /// <summary>Whatever the cell holds.</summary>
    Any,

    /// <summary>Text.</summary>
    Text,

    /// <summary>Text that is a day in most cells.</summary>
    TextOrDate,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A number.</summary>
    Number,

    /// <summary>true or false.</summary>
    Boolean,

    /// <summary>One of some words.</summary>
    Choice,

    /// <summary>A list of texts.</summary>
    List,

    /// <summary>One text, or a list of them.</summary>
    TextOrList,
}
