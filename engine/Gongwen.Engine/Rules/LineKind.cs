namespace Gongwen.Engine.Rules;

/// <summary>What a line of text is to the rules.</summary>
internal enum LineKind
{
    /// <summary>A paragraph, or the rest of one that begins with a heading.</summary>
    Body,

    /// <summary>A heading's words.</summary>
    Heading,

    /// <summary>A title, a cell, a signature, …</summary>
    Other,
}
