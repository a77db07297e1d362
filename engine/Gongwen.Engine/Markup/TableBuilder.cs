using Gongwen.Contracts;

namespace Gongwen.Engine.Markup;

/// <summary>Collects the rows of one table.</summary>
internal sealed class TableBuilder(MarkupSource source, TableWidths widths, MarkupFindings findings, InlineBuilder inlines)
{
    private readonly List<MarkupRow> _rows = [];
    private ColumnAlignment[]? _alignments;
    private int _headerRows;

    public bool IsEmpty => _rows.Count == 0 && _alignments is null;

    public SourceLocation? Place { get; private set; }

    /// <summary>Adds a row. Answers the finished table when this row shows that a new one has begun.</summary>
    public Table? Add(MarkupRow row)
    {
        Place ??= row.Place;
        var fewest = _alignments is null ? 1 : 3;
        if (row.Dashes(source, fewest) is not { } alignments)
        {
            _rows.Add(row);
            return null;
        }

        if (_alignments is null)
        {
            _alignments = alignments;
            _headerRows = _rows.Count;
            return null;
        }

        if (HeaderOfNext(row) is not { } start)
        {
            findings.DashesAgain(row.Place);
            return null;
        }

        var header = _rows[start..];
        _rows.RemoveRange(start, header.Count);
        var table = Finish([], null);
        Place = header[0].Place;
        _rows.AddRange(header);
        _alignments = alignments;
        _headerRows = header.Count;
        return table;
    }

    // The rows right above another line of dashes, back to a blank line, are the header of another table.
    private int? HeaderOfNext(MarkupRow dashes)
    {
        var start = _rows.Count - 1;
        while (start > 0 && !_rows[start].AfterBlank)
            start--;
        return !dashes.AfterBlank && start >= Math.Max(_headerRows, 1) ? start : null;
    }

    /// <summary>The table; null when it has no column. The builder is empty again.</summary>
    public Table? Finish(IReadOnlyList<Inline> caption, ContainerStart? container)
    {
        var rows = _rows.ToArray();
        var place = Place;
        var alignments = _alignments;
        var headerRows = alignments is null ? Math.Min(rows.Length, 1) : _headerRows;
        _rows.Clear();
        (Place, _alignments, _headerRows) = (null, null, 0);

        if (alignments is null)
            findings.NoDashes(place);
        var columns = alignments?.Length ?? rows[0].Cells.Count;
        if (columns == 0)
            return null;
        var header = HeaderCells.Merge([.. rows[..headerRows].Select(row => Row(row, columns))], (row, column) => Mark(rows[row], column), findings);
        var weights = container?.WidthsPath is null ? container?.Weights(columns, findings) : null;
        var table = new Table(
            caption,
            [.. Enumerable.Range(0, columns).Select(i => new TableColumn(weights?[i] ?? 1, alignments?[i] ?? ColumnAlignment.Natural))],
            header,
            [.. rows[headerRows..].Select(row => Row(row, columns))],
            new Origin(container?.Place ?? place, null));
        return container?.WidthsPath is { } path ? widths.Apply(table, path, container.Place, findings) : table;
    }

    // ^ or < alone in a cell, written by the template; 0 for anything else.
    private char Mark(MarkupRow row, int column) =>
        column < row.Cells.Count && row.Cells[column].Atoms is [{ Kind: AtomKind.Text } atom] && source.TextOf(atom) is [var mark and ('^' or '<')] ? mark : '\0';

    private TableRow Row(MarkupRow row, int columns)
    {
        if (row.Cells.Count != columns)
            findings.CellCount(row.Place, row.Cells.Count, columns);
        var cells = new TableCell[columns];
        for (var i = 0; i < columns; i++)
        {
            var cell = i < row.Cells.Count ? row.Cells[i] : default;
            cells[i] = cell.IsBlank
                ? new TableCell([], new Origin(row.Place, null))
                : new TableCell(inlines.Build([cell]), new Origin(source.TemplatePlace(cell.Atoms[0]), null));
        }

        return new TableRow(cells, new Origin(row.Place, null));
    }
}
