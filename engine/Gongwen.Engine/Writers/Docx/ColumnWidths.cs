using Gongwen.Contracts;

namespace Gongwen.Engine.Writers.Docx;

/// <summary>Shares a table's width among its columns.</summary>
internal static class ColumnWidths
{
    private const int Least = 200;

    /// <summary>Whole twips in proportion to the weights, which together are exactly the width; none so narrow that nothing fits, if there is room.</summary>
    internal static int[] Of(IReadOnlyList<TableColumn> columns, int width)
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

        var least = Math.Min(Least, width / columns.Count);
        for (var i = 0; i < widths.Length; i++)
        {
            while (widths[i] < least)
            {
                var widest = Array.IndexOf(widths, widths.Max());
                var moved = Math.Min(least - widths[i], widths[widest] - least);
                widths[widest] -= moved;
                widths[i] += moved;
            }
        }

        return widths;
    }
}
