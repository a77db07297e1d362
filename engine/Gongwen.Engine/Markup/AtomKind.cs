namespace Gongwen.Engine.Markup;

/// <summary>What an <see cref="Atom"/> of a line is.</summary>
internal enum AtomKind
{
    /// <summary>Template text without escapes, marks and line ends.</summary>
    Text,

    /// <summary>A backslash and the mark it protects.</summary>
    Escaped,

    /// <summary>A mark in braces, e.g. {br}.</summary>
    Mark,

    /// <summary>A value or a gap: never looked into.</summary>
    Value,
}
