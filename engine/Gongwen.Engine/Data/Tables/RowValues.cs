using Gongwen.Contracts;

namespace Gongwen.Engine.Data.Tables;

/// <summary>Makes data of the rows of a table whose columns are matched. Safe for many threads.</summary>
internal sealed class RowValues
{
    private readonly TableSheet _sheet;
    private readonly MergeMap _merges;
    private readonly List<Filled> _columns;
    private readonly RowUnits _units;
    private readonly bool _isDeep;

    // Most rows have the keys of the one before.
    private KeyList _keys = new([]);

    /// <param name="sheet">The sheet.</param>
    /// <param name="merges">What is merged in it.</param>
    /// <param name="header">Which column fills what.</param>
    /// <param name="targets">What is filled, in the order of the schema.</param>
    public RowValues(TableSheet sheet, MergeMap merges, TableHeader header, IReadOnlyList<TableTarget> targets)
    {
        (_sheet, _merges) = (sheet, merges);
        _columns = targets.Select(target => (Target: target, Column: header.Match.Of(target))).Where(pair => pair.Column is not null)
            .Select(pair => new Filled(pair.Target, pair.Column!.Column, UnitOf(pair.Target, pair.Column.Name))).ToList();
        _isDeep = _columns.Exists(column => column.Target.Keys.Count > 1);
        _units = new RowUnits(header, targets);
        merges.Cover([.. _columns.Select(column => column.Column)]);
    }

    /// <summary>The object of a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="path">The object's path.</param>
    /// <param name="reader">Reads its cells.</param>
    /// <param name="below">Told of values of cells that are merged with one above.</param>
    /// <param name="covered">Told of cells under another, whose values nobody sees.</param>
    public DataNode Of(TableRow row, string path, CellReader reader, Action<TableTarget, DataNode>? below = null, Action<TableTarget, int>? covered = null)
    {
        var places = new CellRow(_sheet.File, _sheet.Name, row.Number);
        var values = new List<(IReadOnlyList<string> Keys, DataNode Value)>(_columns.Count);
        foreach (var column in _columns)
        {
            if (_merges.IsCovered(row.Number, column.Column))
                covered?.Invoke(column.Target, column.Column);
            var at = CellOf(row, column.Column, out var isBelow);
            var around = column.Target.Keys.Count == 1 ? path : column.Target.Keys.SkipLast(1).Aggregate(path, DataPath.Key);
            var value = at is { } found ? reader.Read(column.Target, column.Unit, found.Row, found.Cell, around, isBelow ? null : places) : null;
            if (isBelow && value is not null)
                below?.Invoke(column.Target, value);
            // What must be there is told at the cell where it isn't.
            if (value is null && column.Target.IsRequired)
                value = DataNode.OfNull(_sheet.PlaceOf(row, column.Column), around).Below(column.Target.PathEnd);
            if (value is not null)
                values.Add((column.Target.Keys, value));
        }

        _units.Check(row, this, _sheet, reader);
        return !_isDeep ? RowOf(values, places, row.Cells[0], path) : ObjectOf(values, 0, _sheet.PlaceOf(row, row.Cells[0].Column), path);
    }

    /// <summary>The cell of a column, or the one above it is merged with; null when there is nothing in it.</summary>
    public (TableRow Row, TableCell Cell)? CellOf(TableRow row, int column, out bool isBelow)
    {
        isBelow = _merges.IsBelow(row.Number, column, out var at);
        return _merges.IsCovered(row.Number, column) ? null : isBelow ? at : row.At(column) is { } own ? (row, own) : null;
    }

    private static string UnitOf(TableTarget target, string column) => HeaderLabel.Unit(column) is { Length: > 0 } written ? written : HeaderLabel.Unit(target.Title);

    private DataNode RowOf(List<(IReadOnlyList<string> Keys, DataNode Value)> values, CellRow places, TableCell first, string path)
    {
        var keys = _keys;
        var isSame = keys.Count == values.Count;
        for (var i = 0; isSame && i < keys.Count; i++)
            isSame = ReferenceEquals(keys[i], values[i].Keys[0]);
        if (!isSame)
            _keys = keys = new KeyList([.. values.Select(value => value.Keys[0])]);
        var nodes = new DataNode[values.Count];
        for (var i = 0; i < nodes.Length; i++)
            nodes[i] = values[i].Value;
        return _sheet.Lines is { } lines ? DataNode.OfRow(keys, nodes, lines, first.Start, first.End, path) : DataNode.OfRow(keys, nodes, places, first.Column, path);
    }

    // Keys further in make objects in objects.
    private static DataNode ObjectOf(List<(IReadOnlyList<string> Keys, DataNode Value)> values, int depth, SourceLocation place, string path)
    {
        var properties = new List<DataProperty>(values.Count);
        for (var i = 0; i < values.Count; i++)
        {
            var key = values[i].Keys[depth];
            if (values[i].Keys.Count == depth + 1)
            {
                properties.Add(new DataProperty(key, values[i].Value));
                continue;
            }

            var inside = values.Skip(i).TakeWhile(value => value.Keys.Count > depth + 1 && value.Keys[depth] == key).ToList();
            properties.Add(new DataProperty(key, inside[0].Value.Location, ObjectOf(inside, depth + 1, inside[0].Value.Location, DataPath.Key(path, key))));
            i += inside.Count - 1;
        }

        return DataNode.OfObject(properties.ToArray(), place, path);
    }

    private sealed record Filled(TableTarget Target, int Column, string Unit);
}
