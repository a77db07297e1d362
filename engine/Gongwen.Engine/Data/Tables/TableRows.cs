using Gongwen.Contracts;
using Gongwen.Engine.Schemas;

namespace Gongwen.Engine.Data.Tables;

/// <summary>The rows of one table as the items of a list.</summary>
/// <param name="reference">What the report says of it.</param>
/// <param name="items">What the items may be.</param>
/// <param name="expansion">Gets what is known to be at fault.</param>
/// <param name="findings">Gets what is wrong.</param>
internal sealed class TableRows(TableReference reference, Schema items, TableExpansion expansion, FindingList findings)
{
    // Numbers nobody adds up.
    private static readonly string[] Names = ["序号", "编号", "年度", "年份", "月份"];

    private readonly string _path = reference.Node.Path;

    /// <summary>The items; null, with a finding, when the table can't be read.</summary>
    public IReadOnlyList<DataNode>? Read(ITableBook book, string file)
    {
        var own = new FindingList();
        var names = new TargetNames(TableTarget.Of(items), reference.Columns, own);
        findings.AddRange(own);
        if (own.HasErrors || SheetChoice.Of(book, file, reference, names, findings) is not { } entry || book.Read(entry, null, findings) is not { } sheet)
            return null;
        if (sheet.Rows.Count == 0)
            return Nothing(sheet, new("是空的", "it is empty"));
        var merges = new MergeMap(sheet);
        var finder = new HeaderFinder(sheet, merges, names);
        if (finder.Find(reference.Header) is not { Match.Count: > 0 } header)
        {
            findings.Add(TableFault.NoHeader(reference.Node[TableReferenceReader.From]!.Location, sheet.Label, finder.Sample(), [.. names.Targets.Select(target => target.Title)]));
            return null;
        }

        if (!AreColumnsFit(sheet, header, names))
            return null;
        var rows = new RecordRows(sheet, merges, header, names, reference, findings).Find();
        return rows.Count > 0 ? Items(sheet, merges, header, names.Targets, rows) : Nothing(sheet, new("表头下面没有填了内容的行", "no row below the header is filled in"));
    }

    private IReadOnlyList<DataNode>? Nothing(TableSheet sheet, LocalizedText why)
    {
        findings.Add(TableFault.NoRows(reference.From.Location, sheet.Label, why));
        return null;
    }

    // Missing columns don't hinder the others.
    private bool AreColumnsFit(TableSheet sheet, TableHeader header, TargetNames names)
    {
        var before = findings.HasErrors;
        foreach (var (target, first, second) in header.Match.Conflicts)
            findings.Add(TableSchemaFault.TwoColumns(HeaderPlace(sheet, header, second.Column), target.Key, Named(first), Named(second), HeaderLabel.Exact(first.Name) == HeaderLabel.Exact(second.Name) || !first.Labels.Contains(HeaderLabel.Exact(first.Name), StringComparer.Ordinal) ? null : first.Name));
        foreach (var target in names.Targets.Where(target => target.Kind == TargetKind.Number))
        {
            if (header.Match.Of(target) is { } column && HeaderLabel.Measure(column.Name) is { Length: > 0 } unit && WantedUnit(target) is { Length: > 0 } wanted && unit != wanted)
                findings.Add(TableSchemaFault.OtherUnit(HeaderPlace(sheet, header, column.Column), column.Name, unit, target.Title, wanted));
        }

        foreach (var (said, target) in names.Mapped.Where(mapped => header.Match.Of(mapped.Target) is null))
        {
            var near = NearestKey.Find(said.Value.Text, header.Columns.Select(column => column.Name));
            findings.Add(TableSchemaFault.WrongMapping(said, $"{sheet.Label} 里没有“{said.Value.Text}”这一列", $"{sheet.Label} has no column '{said.Value.Text}'",
                near is null ? new($"表头有：{TableFault.Listed([.. header.Columns.Select(column => column.Name)], "、")}", $"there are: {TableFault.Listed([.. header.Columns.Select(column => column.Name)], ", ")}") : new($"是不是要写“{near}”？", $"did you mean '{near}'?")));
        }

        var free = header.Columns.Where(column => !header.Match.IsUsed(column.Column)).ToList();
        var missing = names.Targets.Where(target => target.IsRequired && header.Match.Of(target) is null && !names.Mapped.Exists(mapped => ReferenceEquals(mapped.Target, target))).ToList();
        if (missing.Count > 0)
        {
            findings.Add(TableSchemaFault.MissingColumns(HeaderPlace(sheet, header, header.Columns[0].Column), sheet.Label, _path, [.. missing.Select(target => target.Title)],
                [.. header.Columns.Select(column => column.Name)], NearestKey.Find(missing[0].Title, free.Select(column => column.Name))));
        }

        expansion.Missing.Add((_path, [.. names.Targets.Where(target => target.IsRequired && header.Match.Of(target) is null).Select(target => target.Key)]));
        if (free.Count > 0)
        {
            var open = names.Targets.Where(target => header.Match.Of(target) is null && !missing.Contains(target)).Select(target => target.Title).ToList();
            var (name, meant) = free.Select(column => (column.Name, Meant: open.Find(title => IsSlip(column.Name, title)))).FirstOrDefault(pair => pair.Meant is not null);
            findings.Add(TableSchemaFault.Unused(HeaderPlace(sheet, header, free[0].Column), [.. free.Select(Named)], name, meant));
        }

        return header.Match.Conflicts.Count == 0 || before == findings.HasErrors;
    }

    // One character written wrong.
    private static bool IsSlip(string name, string title) => name.Length == title.Length && name.Length > 2 && name.Zip(title).Count(pair => pair.First != pair.Second) == 1;

    private static string Named(HeaderColumn column) => $"{CellName.Of(column.Column)} 列“{column.Name}”";

    private static SourceLocation HeaderPlace(TableSheet sheet, TableHeader header, int column) =>
        sheet.Rows.LastOrDefault(row => row.Number >= header.FirstRow && row.Number <= header.LastRow && row.At(column) is not null) is { } row ? sheet.PlaceOf(row, column) : SourceLocation.OfFile(sheet.File);

    private DataNode[] Items(TableSheet sheet, MergeMap merges, TableHeader header, IReadOnlyList<TableTarget> targets, Queue<TableRow> rows)
    {
        var reader = new CellReader(sheet, findings);
        var columns = targets.Select(target => (Target: target, Column: header.Match.Of(target))).Where(pair => pair.Column is not null)
            .Select(pair => new Filled(pair.Target, pair.Column!.Column, UnitOf(pair.Target, pair.Column.Name))).ToList();
        var nodes = new DataNode[rows.Count];
        var done = 0;
        var isDeep = columns.Exists(column => column.Target.Keys.Count > 1);
        string[] keys = [];
        var repeated = new Dictionary<SourceLocation, (string Number, int Rows)>();
        merges.Cover([.. columns.Select(column => column.Column)]);
        (Filled Column, TableRow Row)? hidden = null;
        var covered = 0;
        // A row is let go of once it is data: of a large table both don't fit at once.
        sheet.Rows = [];
        while (rows.TryDequeue(out var row))
        {
            var path = DataPath.Item(_path, done);
            var places = new CellRow(sheet.File, sheet.Name, row.Number);
            var values = new List<(IReadOnlyList<string> Keys, DataNode Value)>(columns.Count);
            foreach (var column in columns)
            {
                var isBelow = merges.IsBelow(row.Number, column.Column, out var at);
                if (merges.IsCovered(row.Number, column.Column))
                {
                    // Nobody sees what is left in it.
                    hidden ??= (column, row);
                    covered++;
                    at = null;
                }
                else if (!isBelow && row.At(column.Column) is { } own)
                {
                    at = (row, own);
                }

                var around = column.Target.Keys.SkipLast(1).Aggregate(path, DataPath.Key);
                var value = at is { } found ? reader.Read(column.Target, column.Unit, found.Row, found.Cell, around, isBelow ? null : places) : null;
                if (isBelow && value is { Kind: DataKind.Number } && !Names.Contains(column.Target.Title, StringComparer.Ordinal))
                    repeated[value.Location] = (value.Text, repeated.GetValueOrDefault(value.Location, (value.Text, 1)).Item2 + 1);
                // What must be there is told at the cell where it isn't.
                if (value is null && column.Target.IsRequired)
                    value = DataNode.OfNull(sheet.PlaceOf(row, column.Column), around).Below(column.Target.PathEnd);
                if (value is not null)
                    values.Add((column.Target.Keys, value));
            }

            nodes[done++] = sheet.Source is null && !isDeep ? RowOf(values, places, row.Cells[0].Column, path, ref keys) : ObjectOf(values, 0, sheet.PlaceOf(row, row.Cells[0].Column), path);
        }

        foreach (var (place, (number, count)) in repeated)
            findings.Add(TableFault.MergedNumber(place, count, number));
        if (hidden is var (first, where))
            findings.Add(TableFault.Covered(sheet.PlaceOf(where, first.Column), first.Target.Title, covered));
        expansion.FaultyCells.UnionWith(reader.Faulty);
        return nodes;
    }

    private static string WantedUnit(TableTarget target) => HeaderLabel.Measure(target.Title) is { Length: > 0 } unit ? unit : HeaderLabel.Measure(target.Key);

    private static string UnitOf(TableTarget target, string column) => HeaderLabel.Unit(column) is { Length: > 0 } written ? written : HeaderLabel.Unit(target.Title);

    // Most rows have the keys of the one before.
    private static DataNode RowOf(List<(IReadOnlyList<string> Keys, DataNode Value)> values, CellRow places, int column, string path, ref string[] keys)
    {
        var isSame = keys.Length == values.Count;
        for (var i = 0; isSame && i < keys.Length; i++)
            isSame = ReferenceEquals(keys[i], values[i].Keys[0]);
        if (!isSame)
            keys = [.. values.Select(value => value.Keys[0])];
        return DataNode.OfRow(keys, [.. values.Select(value => value.Value)], places, column, path);
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
