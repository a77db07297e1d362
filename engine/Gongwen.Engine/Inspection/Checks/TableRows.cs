using Gongwen.Engine.Inspection.Word;

namespace Gongwen.Engine.Inspection.Checks;

/// <summary>Which rows of a table are its header.</summary>
internal static class TableRows
{
    /// <summary>True for rows marked as header; where none is, for a first row that looks unlike the second and names the columns.</summary>
    internal static bool IsHeader(WordTable table, int row)
    {
        if (table.Rows[row].IsHeader)
            return true;
        if (row > 0 || table.Rows.Count < 2 || table.Rows[1].IsHeader)
            return false;
        var (first, second) = (Text(table.Rows[0]), Text(table.Rows[1]));
        return first.Count > 0 && second.Count > 0 && first.TrueForAll(paragraph => paragraph.Trimmed.Length <= 20 && !char.IsAsciiDigit(paragraph.Trimmed[0]))
            && (first[0].Look.EastAsia != second[0].Look.EastAsia || first[0].Look.Bold != second[0].Look.Bold);
    }

    private static List<WordParagraph> Text(WordRow row) => [.. row.Cells.SelectMany(cell => cell.Paragraphs).Where(paragraph => !paragraph.IsBlank)];
}
