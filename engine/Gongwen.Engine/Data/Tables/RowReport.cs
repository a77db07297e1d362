using Gongwen.Contracts;

namespace Gongwen.Engine.Data.Tables;

/// <summary>A report that a row of a table holds.</summary>
/// <param name="Line">Which row, as messages count them.</param>
/// <param name="Place">Where the row begins.</param>
/// <param name="Names">What stands in the columns it is named by; "" for an empty cell.</param>
/// <param name="NamePlace">The first of those cells; the row when there is none.</param>
/// <param name="Data">Its data, with what is known of its cells.</param>
/// <param name="Findings">What was found in reading them.</param>
internal sealed record RowReport(int Line, SourceLocation Place, IReadOnlyList<string> Names, SourceLocation NamePlace, TableExpansion Data, FindingList Findings);
