namespace Gongwen.Contracts;

/// <summary>A table. The header row is repeated on every page.</summary>
/// <param name="Caption">The line above the table; empty for none.</param>
/// <param name="Columns">At least one.</param>
/// <param name="Header">The header row; null for none.</param>
/// <param name="Rows">The other rows, possibly none.</param>
/// <param name="Origin">The place in the template.</param>
public sealed record Table(IReadOnlyList<Inline> Caption, IReadOnlyList<TableColumn> Columns, TableRow? Header, IReadOnlyList<TableRow> Rows, Origin Origin) : Block(Origin);
