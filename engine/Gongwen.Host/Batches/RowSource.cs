using System.Globalization;
using Gongwen.Engine.Data.Tables;
using Gongwen.Host.Files;

namespace Gongwen.Host.Batches;

/// <summary>A report for each row of a table.</summary>
/// <param name="rows">The rows.</param>
/// <param name="table">The table.</param>
/// <param name="namedBy">The columns the reports are named by; empty to name them by the row.</param>
/// <param name="output">The output folder.</param>
internal sealed class RowSource(RowReports rows, ReportFile table, IReadOnlyList<string> namedBy, OutputFolder output) : IBatchSource
{
    private readonly StemIndex _stems = new();
    private readonly string _source = $"{output.From(table.Path)}{rows.Label[table.ShownAs.Length..]}";
    private int _next;

    public int Count => rows.Count;

    public BatchItem? Next()
    {
        if (rows.Next() is not { } row)
            return null;
        var shownAs = row.Place.ToString();
        // What is empty has no name to give.
        var isNamed = row.Names.Count > 0 && row.Names.All(name => SafeName.Of(name).Length > 0);
        var stem = isNamed ? SafeName.Of(string.Join('-', row.Names)) : string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileNameWithoutExtension(table.Path)}-{row.Line:D4}");
        var item = new BatchItem(_next++, table, shownAs, stem, _source) { Row = row };
        if (!isNamed && namedBy.Count > 0)
            item.Naming.Add(FileFault.Nameless(row.NamePlace, string.Join('、', namedBy), stem));
        if (_stems.FirstOf(stem, row.Line) is var first && first != row.Line)
            item.Naming.Add(FileFault.SameName(row.NamePlace, stem, first));
        return item;
    }
}
