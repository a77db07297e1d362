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
}
