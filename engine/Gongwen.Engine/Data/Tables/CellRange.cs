namespace Gongwen.Engine.Data.Tables;

/// <summary>Cells merged into one.</summary>
internal readonly record struct CellRange(int FirstRow, int FirstColumn, int LastRow, int LastColumn)
{
    public int Rows => LastRow - FirstRow + 1;

    public int Columns => LastColumn - FirstColumn + 1;

    /// <summary>"A2:A4" as a range; null for anything else.</summary>
    public static CellRange? Parse(string? text)
    {
        if (text?.Split(':') is not [var first, var last] || CellName.Parse(first) is not { } from || CellName.Parse(last) is not { } to)
            return null;
        return from.Row <= to.Row && from.Column <= to.Column ? new CellRange(from.Row, from.Column, to.Row, to.Column) : null;
    }
}
