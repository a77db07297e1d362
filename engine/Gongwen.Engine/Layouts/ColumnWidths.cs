using Gongwen.Contracts;

namespace Gongwen.Engine.Layouts;

/// <summary>Shares a table's width among its columns: as the template says, but none so narrow that it breaks a number, a date or a short word while others have room.</summary>
internal static class ColumnWidths
{
    private const int Least = 200;

    // From the best to the barely readable: how long a short text stays on one line, whether dates get room for programs that space their digits, and how much of its share running text keeps.
    private static readonly (double Most, bool RoomyDates, double LongTextKeeps)[] Wishes =
    [
        (8, true, 0.9), (6, true, 0.9), (5, true, 0.8), (4, true, 0.7), (4, true, 0.65), (4, true, 0.6),
        (4, false, 0.7), (4, false, 0.6), (4, false, 0.5), (3, false, 0.5), (2, false, 0),
    ];

    /// <summary>Widths that together are exactly the given one, in twentieths of a point.</summary>
    internal static int[] Of(Table table, LayoutProfile layout, int width)
    {
        var header = HeaderGrid.Of(table);
        var shares = Share(WithRoomForLongText(table, header, layout, width), width);
        var columns = new List<(CellText Text, double Size)>[shares.Length];
        for (var i = 0; i < columns.Length; i++)
            columns[i] = Lines(table, header, layout, i);
        foreach (var wish in Wishes)
        {
            var least = new int[shares.Length];
            for (var i = 0; i < shares.Length; i++)
                least[i] = LeastOf(columns[i], wish, shares[i], layout);
            if (least.Sum() > width)
                continue;
            var widths = Raise(shares, least);
            // Widening one column narrows others.
            for (var pass = 0; pass < 3; pass++)
            {
                for (var i = 0; i < least.Length; i++)
                    least[i] = Math.Max(least[i], WithNoneAlone(columns[i], widths[i], layout));
                if (least.Sum() > width)
                    break;
                widths = Raise(shares, least);
            }

            return widths;
        }

        return shares;
    }

    /// <summary>Whole twips in proportion to the weights, which together are exactly the width; none so narrow that nothing fits, if there is room.</summary>
    internal static int[] Share(IReadOnlyList<TableColumn> columns, int width)
    {
        var weights = columns.Select(column => double.IsFinite(column.Weight) && column.Weight > 0 ? Math.Min(column.Weight, 1e6) : 1).ToArray();
        var total = weights.Sum();
        var widths = new int[columns.Count];
        // Rounding the running sum instead of each share leaves no remainder.
        var (sum, before) = (0.0, 0);
        for (var i = 0; i < widths.Length; i++)
        {
            sum += weights[i];
            var end = i == widths.Length - 1 ? width : (int)Math.Round(width * sum / total, MidpointRounding.AwayFromZero);
            widths[i] = end - before;
            before = end;
        }

        return Raise(widths, [.. widths.Select(_ => Math.Min(Least, width / columns.Count))]);
    }

    /// <summary>How many lines a cell takes in a column.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="width">Of the column, in twips.</param>
    /// <param name="size">Of its text, in points.</param>
    /// <param name="layout">Says how much of the column is padding.</param>
    internal static double LinesOf(TableCell cell, int width, double size, LayoutProfile layout)
    {
        var perLine = Math.Max(1, Math.Floor((width - Padding(layout)) / (size * 20)));
        var lines = 0.0;
        foreach (var part in Inline.TextOf(cell.Content).AsSpan().EnumerateLines())
            lines += Math.Max(1, Math.Ceiling(TextWidth.Of(part) / perLine));
        return lines;
    }

    // Text that would run over pages in a narrow column gets half of the table: programs take minutes to break it otherwise.
    private static IReadOnlyList<TableColumn> WithRoomForLongText(Table table, TableCell?[,] header, LayoutProfile layout, int width)
    {
        const int TooManyLines = 200;
        var widths = Share(table.Columns, width);
        var columns = table.Columns.ToArray();
        var others = columns.Sum(column => double.IsFinite(column.Weight) ? Math.Max(column.Weight, 0) : 0);
        var size = layout.Table.SizeFor(columns.Length, layout.Table.Text);
        for (var i = 0; i < columns.Length; i++)
        {
            for (var row = 0; row < table.Header.Count; row++)
            {
                if (header[row, i] is { Columns: 1 } cell && LinesOf(cell, widths[i], size, layout) > TooManyLines)
                    columns[i] = columns[i] with { Weight = others };
            }
        }

        foreach (var row in table.Rows)
        {
            for (var i = 0; i < columns.Length && i < row.Cells.Count; i++)
            {
                if (LinesOf(row.Cells[i], widths[i], size, layout) > TooManyLines)
                    columns[i] = columns[i] with { Weight = others };
            }
        }

        return columns;
    }

    // What the lines of a column's cells ask, each with the size of its text in twips; those that ask the same are one.
    private static List<(CellText Text, double Size)> Lines(Table table, TableCell?[,] header, LayoutProfile layout, int column)
    {
        var lines = new List<(CellText, double)>();
        var known = new HashSet<(CellText, double)>();
        var count = table.Columns.Count;
        for (var row = 0; row < table.Header.Count; row++)
            Add(header[row, column] is { Columns: 1 } cell ? cell : null, layout.Table.SizeFor(count, layout.Table.Header));
        foreach (var row in table.Rows)
            Add(column < row.Cells.Count ? row.Cells[column] : null, layout.Table.SizeFor(count, layout.Table.Text));
        return lines;

        void Add(TableCell? cell, double size)
        {
            if (cell is null)
                return;
            foreach (var line in Inline.TextOf(cell.Content).AsSpan().EnumerateLines())
            {
                var asked = (CellText.Of(line), size * 20);
                if (known.Add(asked))
                    lines.Add(asked);
            }
        }
    }

    private static int LeastOf(List<(CellText Text, double Size)> lines, (double Most, bool RoomyDates, double LongTextKeeps) wish, int share, LayoutProfile layout)
    {
        var least = 0.0;
        foreach (var (text, size) in lines)
            least = Math.Max(least, Room(text.Least(wish.Most, wish.RoomyDates) * size, layout));
        return (int)Math.Ceiling(lines.Exists(line => line.Text.IsLong) ? Math.Max(least, share * wish.LongTextKeeps) : least);
    }

    private static int WithNoneAlone(List<(CellText Text, double Size)> lines, int width, LayoutProfile layout)
    {
        var least = 0.0;
        foreach (var (text, size) in lines)
        {
            if (text.LeavesOneAlone((width - Padding(layout)) / size))
                least = Math.Max(least, Room((Math.Floor((width - Padding(layout)) / size) + 1) * size, layout));
        }

        return (int)Math.Ceiling(least);
    }

    // Columns that need more take it from those that have more than they need.
    private static int[] Raise(int[] shares, int[] least)
    {
        var widths = shares.Zip(least, Math.Max).ToArray();
        var missing = widths.Sum() - shares.Sum();
        var spare = widths.Zip(least, (width, needed) => width - needed).ToArray();
        var (sum, given, before) = (0L, (long)spare.Sum(), 0);
        for (var i = 0; i < widths.Length && given > 0; i++)
        {
            sum += spare[i];
            var until = (int)(missing * sum / given);
            widths[i] -= until - before;
            before = until;
        }

        return widths;
    }

    // Some tenths of a millimetre more than needed: programs round widths differently and some take the borders from them.
    private static double Room(double text, LayoutProfile layout) => text + Padding(layout) + (0.4 * Twips.PerMillimetre);

    private static double Padding(LayoutProfile layout) => 2 * layout.Table.PaddingSide * Twips.PerMillimetre;
}
