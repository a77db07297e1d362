namespace Gongwen.Engine.Importing;

/// <summary>How a piece of a text is said in data, from the best to what can't go wrong.</summary>
internal enum LeafForm
{
    /// <summary>As part of a section of the genre.</summary>
    Native,

    /// <summary>As what it is: a heading the layout numbers, a series, a table.</summary>
    Structured,

    /// <summary>As what it is in the words of the text: a heading with its number as written, a series as a paragraph.</summary>
    Worded,

    /// <summary>As a paragraph exactly as written.</summary>
    Written,
}
