using Gongwen.Contracts;
using Gongwen.Engine.Genres;
using Gongwen.Engine.Schemas;

namespace Gongwen.Engine.Data.Tables;

/// <summary>The reports of a table that has one in each row. Read from one thread; a row is let go of once it is a report.</summary>
internal sealed class RowReports
{
    private readonly OpenedTable _table;
    private readonly IReadOnlyList<HeaderColumn> _names;
    private readonly DataNode _shared;
    private readonly IReadOnlyCollection<string> _files;
    private readonly HashSet<string> _missing;

    private RowReports(OpenedTable table, IReadOnlyList<HeaderColumn> names, DataNode shared, IReadOnlyCollection<string> files, HashSet<string> missing)
    {
        (_table, _names, _shared, _files, _missing) = (table, names, shared, files, missing);
        Count = table.Rows.Count;
        table.Sheet.Rows = [];
    }

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>What messages call the sheet.</summary>
    public string Label => _table.Sheet.Label;

    /// <summary>The reports of a table; null, with findings, when they can't be made. What hinders all of them is said here, once.</summary>
    /// <param name="file">The table.</param>
    /// <param name="asked">What is said of it, as a report says it (来自, 工作表, 表头行).</param>
    /// <param name="namedBy">The columns whose values name a report.</param>
    /// <param name="genre">The genre of all.</param>
    /// <param name="shared">What all share, with its tables in it; null for nothing.</param>
    /// <param name="draft">True when what is missing is only a warning.</param>
    /// <param name="findings">Gets what is wrong.</param>
    public static RowReports? Open(TableFile file, DataNode asked, IReadOnlyList<string> namedBy, Genre genre, TableExpansion? shared, bool draft, FindingList findings)
    {
        if (TableReferenceReader.Read(asked, findings) is not { } reference || TableKind.Open(file, TableLimits.Default, findings) is not { } book)
            return null;
        if (book is XlsxBook { HasMacros: true })
            findings.Add(TableFault.Macros(file.ShownAs));
        var wanted = RowTargets.Of(genre.Schema, shared?.Data);
        var own = new FindingList();
        if (wanted.Unholdable.Count > 0)
            own.Add(TableSchemaFault.NotInRow(SourceLocation.OfFile(file.ShownAs), genre.Name, [.. wanted.Unholdable.Select(keys => string.Join('.', keys))]));
        var table = new TableRows(reference, wanted.Targets, new TableExpansion(asked), own) { UsedElsewhere = namedBy }.Open(book, file.ShownAs);
        var missing = table is null ? null : Missing(table, wanted, own);
        own = own.Changed(finding => InWordsOfRows(finding) is var said && draft && said.RuleId is "GW2031" or "GW2036" ? said with { Severity = Severity.Warning } : said);
        findings.AddRange(own);
        if (table is null || missing is null || own.HasErrors)
            return null;
        var place = SourceLocation.OfFile(file.ShownAs);
        var word = DataNode.OfObject([new DataProperty(RootSchema.GenreKey, place, DataNode.OfText(genre.Name, place, RootSchema.GenreKey))], place);
        string[] files = [file.ShownAs, .. shared?.Files ?? []];
        return new RowReports(table, [.. namedBy.Select(name => table.Header.Columns.FirstOrDefault(column => column.IsCalled(name))).OfType<HeaderColumn>()], SharedData.Under(shared?.Data, word), files, missing);
    }

    /// <summary>The names of the columns.</summary>
    public IReadOnlyList<string> Columns => [.. _table.Header.Columns.Select(column => column.Name)];

    /// <summary>True when there is a column of a name.</summary>
    public bool HasColumn(string name) => _table.Header.Columns.Any(column => column.IsCalled(name));

    /// <summary>The next one; null at the end.</summary>
    public RowReport? Next()
    {
        if (!_table.Rows.TryDequeue(out var row))
            return null;
        var findings = new FindingList();
        var reader = new CellReader(_table.Sheet, findings);
        var data = SharedData.Under(_shared, _table.Values.Of(row, "", reader, covered: (target, column) => findings.Add(TableFault.Covered(_table.Sheet.PlaceOf(row, column), target.Title, 1))));
        var expansion = new TableExpansion(data) { MissingKeys = _missing };
        expansion.Files.UnionWith(_files);
        expansion.FaultyCells.UnionWith(reader.Faulty);
        var names = _names.Select(column => _table.Values.CellOf(row, column.Column, out _) is { } at ? CellText.Of(at.Cell, _table.Sheet).Trim() : "").ToList();
        var place = _table.Sheet.PlaceOf(row, row.Cells[0].Column);
        return new RowReport(_table.Sheet.LineOf(row), place, names, _names.Count > 0 ? _table.Sheet.PlaceOf(row, _names[0].Column) : place, expansion, findings);
    }

    // The keys no row will have, with those they stand in.
    private static HashSet<string> Missing(OpenedTable table, RowTargets wanted, FindingList findings)
    {
        var empty = wanted.Groups.Where(group => !wanted.Targets.Any(target => target.Keys.Take(group.Count).SequenceEqual(group, StringComparer.Ordinal) && table.Header.Match.Of(target) is not null)).ToList();
        var columns = wanted.Targets.Where(target => target.IsRequired && table.Header.Match.Of(target) is null).Select(target => target.Keys).ToList();
        var unsaid = empty.Where(group => !columns.Concat(wanted.Unholdable).Any(keys => keys.Take(group.Count).SequenceEqual(group, StringComparer.Ordinal))).ToList();
        if (unsaid.Count > 0)
            findings.Add(TableSchemaFault.MissingColumns(SourceLocation.OfFile(table.Sheet.File), table.Sheet.Label, "", [.. unsaid.Select(keys => string.Join('.', keys))], [.. table.Header.Columns.Select(column => column.Name)], null));
        return new HashSet<string>(columns.Concat(wanted.Unholdable).Concat(empty).SelectMany(keys => Enumerable.Range(1, keys.Count).Select(count => RowTargets.PathOf(keys.Take(count)))), StringComparer.Ordinal);
    }

    // There is no data file that could say which column is meant.
    private static Finding InWordsOfRows(Finding finding) => finding.RuleId switch
    {
        "GW2031" => finding with { Hint = new("在表里加上这一列；各份一样的，也可以写进 --base 指明的数据文件", "add the column; what is the same in all reports may stand in the data file named with --base") },
        "GW2032" => finding with { Hint = new("给其中一列改名", "rename one of them") },
        "GW2033" => finding with { Hint = null },
        _ => finding,
    };
}
