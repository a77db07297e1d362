namespace Gongwen.Contracts;

/// <summary>A row of a sheet, which makes the places of its cells when somebody asks.</summary>
/// <param name="File">The file.</param>
/// <param name="Sheet">The sheet.</param>
/// <param name="Row">Which row, from 1.</param>
internal sealed record CellRow(string File, string Sheet, int Row)
{
    /// <summary>The place of a cell and all that stands in it; "" when that is of no interest.</summary>
    public SourceLocation PlaceOf(int column, string text) => new(File, Row, 1, Row, 1 + text.Length) { Sheet = Sheet, SheetColumn = column, CellText = text.Length == 0 ? null : text };
}
