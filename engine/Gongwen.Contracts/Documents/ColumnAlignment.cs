namespace Gongwen.Contracts;

/// <summary>How the text of a table column stands.</summary>
public enum ColumnAlignment
{
    /// <summary>At the left edge.</summary>
    Left,

    /// <summary>In the middle.</summary>
    Center,

    /// <summary>At the right edge.</summary>
    Right,

    /// <summary>By what the column holds: nothing but numbers at the right edge, short words in the middle, other text at the left.</summary>
    Natural,
}
