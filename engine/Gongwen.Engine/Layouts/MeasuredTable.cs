using Gongwen.Contracts;

namespace Gongwen.Engine.Layouts;

/// <summary>A table set in a width: its columns and how many lines each row takes. Measured once for all who ask.</summary>
internal sealed class MeasuredTable
{
    private readonly Table _table;
    private readonly LayoutProfile _layout;
    private readonly int[] _widths;
    private double[]? _lines;

    /// <param name="table">The table.</param>
    /// <param name="layout">How it looks.</param>
    /// <param name="width">Of the type area, in twips.</param>
    public MeasuredTable(Table table, LayoutProfile layout, int width)
    {
        (_table, _layout) = (table, layout);
        _widths = ColumnWidths.Of(table, layout, width);
    }

    /// <summary>Of the columns, in twips; together exactly the width.</summary>
    public ReadOnlySpan<int> Widths => _widths;

    /// <summary>The lines that a row's highest cell takes, 1 at least.</summary>
    public double LinesOf(int row) => (_lines ??= Lines())[row];

    private double[] Lines()
    {
        var size = _layout.Table.SizeFor(_widths.Length, _layout.Table.Text);
        var lines = new double[_table.Rows.Count];
        for (var row = 0; row < lines.Length; row++)
        {
            var cells = _table.Rows[row].Cells;
            lines[row] = 1;
            for (var i = 0; i < _widths.Length && i < cells.Count; i++)
                lines[row] = Math.Max(lines[row], ColumnWidths.LinesOf(cells[i], _widths[i], size, _layout));
        }

        return lines;
    }
}
