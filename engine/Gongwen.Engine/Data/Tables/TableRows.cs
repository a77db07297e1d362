using Gongwen.Contracts;
using Gongwen.Engine.Schemas;

namespace Gongwen.Engine.Data.Tables;

/// <summary>The rows of one table as the items of a list.</summary>
/// <param name="reference">What the report says of it.</param>
/// <param name="targets">What the items may be filled with.</param>
/// <param name="expansion">Gets what is known to be at fault.</param>
/// <param name="findings">Gets what is wrong.</param>
internal sealed class TableRows(TableReference reference, IReadOnlyList<TableTarget> targets, TableExpansion expansion, FindingList findings)
{
    // Numbers nobody adds up.
    private static readonly string[] Names = ["序号", "编号", "年度", "年份", "月份"];

    private readonly string _path = reference.Node.Path;

    /// <summary>Names of columns that are of use to somebody else.</summary>
    public IReadOnlyList<string> UsedElsewhere { get; init; } = [];

    /// <summary>The items; null, with a finding, when the table can't be read.</summary>
    public IReadOnlyList<DataNode>? Read(ITableBook book, string file) => Open(book, file) is { } opened ? Items(opened) : null;

    /// <summary>The table with its columns matched and its rows told from the others; null, with a finding, when it can't be read.</summary>
    public OpenedTable? Open(ITableBook book, string file)
    {
        var own = new FindingList();
        var names = new TargetNames(targets, reference.Columns, own);
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
        return rows.Count > 0 ? new OpenedTable(sheet, header, new RowValues(sheet, merges, header, names.Targets), rows) : Nothing(sheet, new("表头下面没有填了内容的行", "no row below the header is filled in"));
    }

    private OpenedTable? Nothing(TableSheet sheet, LocalizedText why)
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
            if (header.Match.Of(target) is { } column && HeaderLabel.Measure(column.Name) is { Length: > 0 } unit && target.Unit is { Length: > 0 } wanted && unit != wanted)
                findings.Add(TableSchemaFault.OtherUnit(HeaderPlace(sheet, header, column.Column), column.Name, unit, target.Title, wanted));
        }

        foreach (var (said, target) in names.Mapped.Where(mapped => header.Match.Of(mapped.Target) is null))
        {
            var near = NearestKey.Find(said.Value.Text, header.Columns.Select(column => column.Name));
            findings.Add(TableSchemaFault.WrongMapping(said, $"{sheet.Label} 里没有“{said.Value.Text}”这一列", $"{sheet.Label} has no column '{said.Value.Text}'",
                near is null ? new($"表头有：{TableFault.Listed([.. header.Columns.Select(column => column.Name)], "、")}", $"there are: {TableFault.Listed([.. header.Columns.Select(column => column.Name)], ", ")}") : new($"是不是要写“{near}”？", $"did you mean '{near}'?")));
        }

        var free = header.Columns.Where(column => !header.Match.IsUsed(column.Column) && !UsedElsewhere.Any(column.IsCalled)).ToList();
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
        sheet.Rows.LastOrDefault(row => row.Number >= header.FirstRow && row.Number <= header.LastRow && row.At(column) is not null) is { } row ? sheet.PlaceOf(row, column) : sheet.Source is null ? sheet.PlaceOf(header.LastRow, column) : SourceLocation.OfFile(sheet.File);

    private DataNode[] Items(OpenedTable table)
    {
        var (sheet, rows) = (table.Sheet, table.Rows);
        var reader = new CellReader(sheet, findings);
        var nodes = new DataNode[rows.Count];
        var done = 0;
        var repeated = new Dictionary<SourceLocation, (string Number, int Rows)>();
        (TableTarget Target, SourceLocation Place)? hidden = null;
        var covered = 0;
        // A row is let go of once it is data: of a large table both don't fit at once.
        sheet.Rows = [];
        while (rows.TryDequeue(out var row))
        {
            nodes[done] = table.Values.Of(
                row,
                DataPath.Item(_path, done),
                reader,
                (target, value) =>
                {
                    if (value.Kind == DataKind.Number && !Names.Contains(target.Title, StringComparer.Ordinal))
                        repeated[value.Location] = (value.Text, repeated.GetValueOrDefault(value.Location, (value.Text, 1)).Item2 + 1);
                },
                (target, column) =>
                {
                    hidden ??= (target, sheet.PlaceOf(row, column));
                    covered++;
                });
            done++;
        }

        foreach (var (place, (number, count)) in repeated)
            findings.Add(TableFault.MergedNumber(place, count, number));
        if (hidden is var (first, where))
            findings.Add(TableFault.Covered(where, first.Title, covered));
        expansion.FaultyCells.UnionWith(reader.Faulty);
        return nodes;
    }
}
