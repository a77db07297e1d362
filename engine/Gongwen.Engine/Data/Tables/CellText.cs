namespace Gongwen.Engine.Data.Tables;

/// <summary>What a cell shows, as text.</summary>
internal static class CellText
{
    /// <summary>The text; days as 2026-07-01, numbers without exponents.</summary>
    public static string Of(TableCell cell, TableSheet sheet) => cell.Kind switch
    {
        CellKind.Text => cell.Text.ReplaceLineEndings("\n"),
        CellKind.Boolean => cell.Text == "true" ? "TRUE" : "FALSE",
        CellKind.Number => CellNumbers.Of(cell.Number).PadLeft(cell.Digits, '0'),
        CellKind.Percent => CellNumbers.Of(CellNumbers.Hundredfold(cell.Number)) + "%",
        CellKind.Date => CellDates.Shown(cell.Number, sheet.Counts1904) ?? CellNumbers.Of(cell.Number),
        CellKind.Time => CellDates.ShownTime(cell.Number) ?? CellNumbers.Of(cell.Number),
        _ => cell.Text,
    };

    /// <summary>True for a dash or a slash that stands for nothing.</summary>
    public static bool IsDash(string text) => text.Length is > 0 and < 4 && text.All(c => c is '-' or '－' or '—' or '–' or '/' or '／' or '\\' or '─');
}
