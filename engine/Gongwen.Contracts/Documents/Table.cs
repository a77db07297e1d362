namespace Gongwen.Contracts;

/// <summary>A table. Its header rows are repeated on every page.</summary>
/// <param name="Caption">The line above the table; empty for none.</param>
/// <param name="Columns">At least one.</param>
/// <param name="Header">The header rows from the top; empty for none. Their cells may be merged.</param>
/// <param name="Rows">The other rows, possibly none.</param>
/// <param name="Origin">The place in the template.</param>
public sealed record Table(IReadOnlyList<Inline> Caption, IReadOnlyList<TableColumn> Columns, IReadOnlyList<TableRow> Header, IReadOnlyList<TableRow> Rows, Origin Origin) : Block(Origin)
{
    /// <summary>What the figures are counted in (单位：万元), at the right above the table; empty for none. Without the label.</summary>
    public IReadOnlyList<Inline> Unit { get; init; } = [];
}
