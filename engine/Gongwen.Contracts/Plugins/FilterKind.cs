namespace Gongwen.Contracts;

/// <summary>What a template filter takes as its input or as an argument.</summary>
public enum FilterKind
{
    /// <summary>Anything.</summary>
    Any,

    /// <summary>Text; numbers are taken as text too.</summary>
    Text,

    /// <summary>A number, or text that is one.</summary>
    Number,

    /// <summary>A date as text: 2026-07-01 or 2026年7月1日.</summary>
    Date,

    /// <summary>A list.</summary>
    List,

    /// <summary>true or false.</summary>
    Boolean,
}
