namespace Gongwen.Engine.Pagination;

/// <summary>Something of a height on the page: the lines of a paragraph, a blank line, a row of a table.</summary>
/// <param name="Block">The index of the block it belongs to.</param>
/// <param name="Lines">How many lines; 1 for what can't be parted.</param>
/// <param name="Height">Of a line, in twips.</param>
internal readonly record struct FlowItem(int Block, int Lines, int Height)
{
    /// <summary>True when it must stand on the page of what follows.</summary>
    public bool KeepWithNext { get; init; }

    /// <summary>True when its lines must stand on one page.</summary>
    public bool Whole { get; init; }

    /// <summary>True when it begins a new page.</summary>
    public bool BreakBefore { get; init; }

    /// <summary>A row of the table's header, repeated on every page.</summary>
    public bool IsHeader { get; init; }

    /// <summary>True for lines of the text itself, which a signature takes along.</summary>
    public bool IsText { get; init; }

    public int Total => Lines * Height;
}
