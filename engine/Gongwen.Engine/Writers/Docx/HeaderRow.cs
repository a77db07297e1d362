using Gongwen.Contracts;
using Gongwen.Engine.Layouts;

namespace Gongwen.Engine.Writers.Docx;

/// <summary>A row of a table's header as Word wants it: every place taken, merged cells continued in the rows below.</summary>
/// <param name="Cells">From the left.</param>
/// <param name="Lines">How many lines of text its height is.</param>
internal sealed record HeaderRow(IReadOnlyList<HeaderPlace> Cells, double Lines)
{
    /// <summary>The header rows from the top.</summary>
    /// <param name="table">The table.</param>
    /// <param name="widths">Of its columns, in twips.</param>
    /// <param name="size">Of the header's text, in points.</param>
    /// <param name="layout">Says how much of a column is padding.</param>
    internal static IReadOnlyList<HeaderRow> Of(Table table, ReadOnlySpan<int> widths, double size, LayoutProfile layout)
    {
        var rows = new List<HeaderRow>(table.Header.Count);
        // What a merged cell above still takes of each column.
        var (below, spans, lines) = (new int[widths.Length], new int[widths.Length], new double[widths.Length]);
        for (var row = 0; row < table.Header.Count; row++)
        {
            var places = new List<HeaderPlace>();
            var (next, height) = (0, 1.0);
            var ending = new List<int>();
            for (var column = 0; column < widths.Length; column += spans[column])
            {
                if (below[column] > 0)
                {
                    below[column]--;
                    places.Add(new HeaderPlace([], column, spans[column], HeaderMerge.Continues));
                }
                else
                {
                    var cell = next < table.Header[row].Cells.Count ? table.Header[row].Cells[next++] : null;
                    spans[column] = Free(below, column, cell?.Columns ?? 1);
                    below[column] = Math.Clamp(cell?.Rows ?? 1, 1, table.Header.Count - row) - 1;
                    lines[column] = cell is null ? 1 : ColumnWidths.LinesOf(cell, Sum(widths.Slice(column, spans[column])), size, layout);
                    places.Add(new HeaderPlace(cell?.Content ?? [], column, spans[column], below[column] > 0 ? HeaderMerge.Begins : HeaderMerge.None));
                }

                if (below[column] == 0)
                    ending.Add(column);
            }

            // The last row of a merged cell takes what the rows above didn't.
            foreach (var column in ending)
                height = Math.Max(height, lines[column]);
            for (var column = 0; column < widths.Length; column += spans[column])
                lines[column] = Math.Max(1, lines[column] - height);
            rows.Add(new HeaderRow(places, height));
        }

        return rows;
    }

    /// <summary>How wide columns are together.</summary>
    internal static int Sum(ReadOnlySpan<int> widths)
    {
        var sum = 0;
        foreach (var width in widths)
            sum += width;
        return sum;
    }

    private static int Free(int[] below, int column, int wanted)
    {
        var span = 1;
        while (span < wanted && column + span < below.Length && below[column + span] == 0)
            span++;
        return span;
    }
}
