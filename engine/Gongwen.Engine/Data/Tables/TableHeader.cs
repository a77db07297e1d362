namespace Gongwen.Engine.Data.Tables;

/// <summary>The names of a table's columns, and which value each column fills.</summary>
/// <param name="FirstRow">The first row of names.</param>
/// <param name="LastRow">The last row of names.</param>
/// <param name="Columns">The columns with a name, from left to right.</param>
/// <param name="Match">What fills what.</param>
internal sealed record TableHeader(int FirstRow, int LastRow, IReadOnlyList<HeaderColumn> Columns, ColumnMatch Match);
