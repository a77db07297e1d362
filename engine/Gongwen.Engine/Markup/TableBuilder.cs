using Gongwen.Contracts;

namespace Gongwen.Engine.Markup;

/// <summary>Collects the rows of one table.</summary>
internal sealed class TableBuilder(MarkupSource source, MarkupFindings findings, InlineBuilder inlines)
{
    private readonly List<MarkupRow> _rows = [];
    private ColumnAlignment[]? _alignments;
    private bool _hasHeader;

    public bool IsEmpty => _rows.Count == 0 && _alignments is null;

    public SourceLocation? Place { get; private set; }

    /// <summary>Adds a row. Answers the finished table when this row shows that a new one has begun.</summary>
    public Table? Add(MarkupRow row)
    {
        Place ??= row.Place;
        var fewest = _alignments is null && _rows.Count <= 1 ? 1 : 3;
        if (row.Dashes(source, fewest) is not { } alignments)
        {
            _rows.Add(row);
            return null;
        }

        if (_alignments is null && _rows.Count <= 1)
        {
            _alignments = alignments;
            _hasHeader = _rows.Count == 1;
            return null;
        }

        if (_rows.Count > 1 && _rows[^1].AfterBlank && !row.AfterBlank)
        {
            var header = _rows[^1];
            _rows.RemoveAt(_rows.Count - 1);
            var table = Finish([], null);
            Place = header.Place;
            _rows.Add(header);
            _alignments = alignments;
            _hasHeader = true;
            return table;
        }

        if (_alignments is null)
            _rows.Add(row);
        else
            findings.DashesAgain(row.Place);
        return null;
    }

    /// <summary>The table; null when it has no column. The builder is empty again.</summary>
    public Table? Finish(IReadOnlyList<Inline> caption, ContainerStart? container)
    {
        var rows = _rows.ToArray();
        var place = Place;
        var alignments = _alignments;
        var hasHeader = _hasHeader;
        _rows.Clear();
        (Place, _alignments, _hasHeader) = (null, null, false);

        if (alignments is null)
        {
            findings.NoDashes(place);
            hasHeader = true;
        }

        var columns = alignments?.Length ?? rows[0].Cells.Count;
        if (columns == 0)
            return null;
        var weights = container?.Weights(columns, findings);
        var built = new TableRow[rows.Length];
        for (var i = 0; i < rows.Length; i++)
            built[i] = Row(rows[i], columns);
        return new Table(
            caption,
            [.. Enumerable.Range(0, columns).Select(i => new TableColumn(weights?[i] ?? 1, alignments?[i] ?? ColumnAlignment.Left))],
            hasHeader ? [built[0]] : [],
            hasHeader ? built[1..] : built,
            new Origin(container?.Place ?? place, null));
    }

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
