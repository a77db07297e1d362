using Gongwen.Engine.Inspection.Word;

namespace Gongwen.Engine.Inspection.Checks;

/// <summary>Which rows of a table are its header.</summary>
internal static class TableRows
{
    private const int MostHeaderRows = 3;

    /// <summary>The rows marked as header; where none is, first rows that look unlike those below and name the columns.</summary>
    internal static HashSet<int> HeadersOf(WordTable table)
    {
        var marked = Enumerable.Range(0, table.Rows.Count).Where(row => table.Rows[row].IsHeader).ToHashSet();
        return marked.Count > 0 || table.Rows.Count == 0 ? marked : [.. Enumerable.Range(0, CountUnmarked(table))];
    }

    // A header may have several rows of merged cells.
    private static int CountUnmarked(WordTable table)
    {
        var first = Text(table.Rows[0]);
        if (first.Count == 0)
            return 0;
        var look = (first[0].Look.EastAsia, first[0].Look.Bold);
        for (var row = 0; row < table.Rows.Count && row <= MostHeaderRows; row++)
        {
            var text = Text(table.Rows[row]);
            if (text.Count == 0)
                return 0;
            if ((text[0].Look.EastAsia, text[0].Look.Bold) != look)
                return row;
            if (!text.TrueForAll(paragraph => paragraph.Trimmed.Length <= 20 && !char.IsAsciiDigit(paragraph.Trimmed[0])))
                return 0;
        }

        return 0;
    }

    private static List<WordParagraph> Text(WordRow row) => [.. row.Cells.SelectMany(cell => cell.Paragraphs).Where(paragraph => !paragraph.IsBlank)];
}
