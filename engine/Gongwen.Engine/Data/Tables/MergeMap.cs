namespace Gongwen.Engine.Data.Tables;

/// <summary>Finds the cell that stands for others merged with it.</summary>
internal sealed class MergeMap
{
    private readonly Dictionary<int, List<CellRange>> _tall = [];
    private readonly Dictionary<int, TableRow> _firstRows = [];
    private readonly Dictionary<(int, int), CellRange> _wide = [];
    private readonly Dictionary<int, List<CellRange>> _covered = [];
    private readonly TableSheet _sheet;

    public MergeMap(TableSheet sheet)
    {
        _sheet = sheet;
        foreach (var range in sheet.Merges)
        {
            if (range.Columns > 1)
                _wide.TryAdd((range.FirstRow, range.FirstColumn), range);
            if (range.Rows < 2)
                continue;
            if (!_tall.TryGetValue(range.FirstColumn, out var ranges))
                _tall.Add(range.FirstColumn, ranges = []);
            ranges.Add(range);
        }

        foreach (var ranges in _tall.Values)
            ranges.Sort((one, other) => one.FirstRow.CompareTo(other.FirstRow));
        if (_tall.Count == 0)
            return;
        var starts = sheet.Merges.Where(range => range.Rows > 1).Select(range => range.FirstRow).ToHashSet();
        foreach (var row in sheet.Rows.Where(row => starts.Contains(row.Number)))
            _firstRows.TryAdd(row.Number, row);
    }

    /// <summary>True for a cell merged with one above; whatever is left in it isn't shown.</summary>
    /// <param name="row">Which row.</param>
    /// <param name="column">Which column.</param>
    /// <param name="above">The cell above and its row; null when that is empty.</param>
    public bool IsBelow(int row, int column, out (TableRow Row, TableCell Cell)? above)
    {
        above = null;
        if (!_tall.TryGetValue(column, out var ranges))
            return false;
        if (RangeAt(ranges, row) is not { } range || range.FirstRow == row)
            return false;
        if (_firstRows.TryGetValue(range.FirstRow, out var first) && first.At(column) is { } cell)
            above = (first, cell);
        return true;
    }

    private static CellRange? RangeAt(List<CellRange> ranges, int row)
    {
        var (low, high) = (0, ranges.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (ranges[middle].FirstRow > row)
                high = middle - 1;
            else if (ranges[middle].LastRow < row)
                low = middle + 1;
            else
                return ranges[middle];
        }

        return null;
    }

    /// <summary>Finds what of these columns is merged with a cell to the left.</summary>
    public void Cover(IReadOnlyList<int> columns)
    {
        foreach (var range in _sheet.Merges.Where(range => range.Columns > 1))
        {
            foreach (var column in columns)
            {
                if (column <= range.FirstColumn || column > range.LastColumn)
                    continue;
                if (!_covered.TryGetValue(column, out var ranges))
                    _covered.Add(column, ranges = []);
                ranges.Add(range);
            }
        }

        foreach (var ranges in _covered.Values)
            ranges.Sort((one, other) => one.FirstRow.CompareTo(other.FirstRow));
    }

    /// <summary>True for a cell merged with one to the left, of the columns that were asked for.</summary>
    public bool IsCovered(int row, int column) => _covered.TryGetValue(column, out var ranges) && RangeAt(ranges, row) is not null;

    /// <summary>How many columns a cell is merged over.</summary>
    public int WidthOf(int row, int column) => _wide.TryGetValue((row, column), out var range) ? range.Columns : 1;

    /// <summary>The cells of some rows, with those merged with others filled in: by row and column.</summary>
    public Dictionary<(int Row, int Column), string> Filled(int firstRow, int lastRow, Func<TableCell, string> textOf, int mostColumns)
    {
        var texts = new Dictionary<(int, int), string>();
        var rows = _sheet.Rows.SkipWhile(row => row.Number < firstRow).TakeWhile(row => row.Number <= lastRow).ToDictionary(row => row.Number);
        foreach (var row in rows.Values)
        {
            foreach (var cell in row.Cells.Where(cell => cell.Column <= mostColumns))
                texts[(row.Number, cell.Column)] = textOf(cell);
        }

        foreach (var range in _sheet.Merges.Where(range => range.FirstRow <= lastRow && range.LastRow >= firstRow && range.FirstColumn <= mostColumns))
        {
            // A name above that begins before the rows looked at is a title, not a name.
            if (!rows.TryGetValue(range.FirstRow, out var first) || first.At(range.FirstColumn) is not { } cell)
                continue;
            for (var row = range.FirstRow; row <= Math.Min(lastRow, range.LastRow); row++)
            {
                for (var column = range.FirstColumn; column <= Math.Min(mostColumns, range.LastColumn); column++)
                    texts.TryAdd((row, column), textOf(cell));
            }
        }

        return texts;
    }
}
