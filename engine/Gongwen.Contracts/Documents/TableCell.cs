namespace Gongwen.Contracts;

/// <summary>A cell. A <see cref="LineBreak"/> in it begins a new paragraph of the cell.</summary>
public sealed record TableCell(IReadOnlyList<Inline> Content, Origin Origin)
{
    /// <summary>How many columns it takes, 1 by default. The cells it covers are left out of the row. Only header cells take more than one.</summary>
    public int Columns { get; init; } = 1;

    /// <summary>How many rows it takes, 1 by default. In the rows below, the cells it covers are left out. Only header cells take more than one.</summary>
    public int Rows { get; init; } = 1;
}
