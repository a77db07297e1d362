namespace Gongwen.Engine.Data.Tables;

/// <summary>A table whose columns are matched and whose rows are told from what stands around them.</summary>
/// <param name="Sheet">The sheet.</param>
/// <param name="Header">The names of its columns.</param>
/// <param name="Values">Makes data of a row.</param>
/// <param name="Rows">The rows that are data; taken out as they are used.</param>
internal sealed record OpenedTable(TableSheet Sheet, TableHeader Header, RowValues Values, Queue<TableRow> Rows);
