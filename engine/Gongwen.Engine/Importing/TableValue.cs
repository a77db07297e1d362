using Gongwen.Contracts;
using Gongwen.Engine.Reading;
using Gongwen.Engine.Templates;

namespace Gongwen.Engine.Importing;

/// <summary>A table as data: gongwen:table.</summary>
internal static class TableValue
{
    private const int MostColumns = 30;
    private const int MostRows = 5000;

    /// <summary>Null for a table the shape has no room for: without a header, with a column without a name, with a caption that would change.</summary>
    /// <param name="table">The table.</param>
    /// <param name="leaf">Its piece: lines above it that are no part of the data come first.</param>
    public static DataNode? Of(Table table, ImportLeaf leaf)
    {
        if (table.Header.Count is 0 or > 2 || table.Rows.Count is 0 or > MostRows || table.Columns.Count > MostColumns || Columns(table) is not (var columns, var taken))
            return null;
        List<(string, DataNode)> members = [];
        var above = leaf.Sources.OfType<SourceParagraph>().Select(ImportLeaf.TextOf).ToList();
        foreach (var line in above)
        {
            // 单位：万元 is written with its label, anything else is a caption.
            if (line == above[^1] && table.Unit.Count > 0 && BareText.Of(line) == BareText.Of("单位：" + Inline.TextOf(table.Unit)))
                members.Add(("单位", ImportValue.Text(Inline.TextOf(table.Unit).Trim())));
            else if (line == above[0] && table.Caption.Count > 0 && SentenceEnd.Open(line) == line)
                members.Add(("表名", ImportValue.Text(line)));
            else
                return null;
        }

        members.Add(("列", columns));
        var rows = table.Rows.Skip(taken);
        members.Add(("行", ImportValue.List([.. rows.Select(row => ImportValue.List([.. row.Cells.Select(cell => ImportValue.Text(TextOf(cell)))]))])));
        return ImportValue.Object([.. members]);
    }

    // The columns, and how many rows below the header belong to it: a file doesn't always say so.
    private static (DataNode Names, int Rows)? Columns(Table table)
    {
        List<DataNode> columns = [];
        if (table.Header.Count == 1 && table.Rows.Count > 1 && table.Header[0].Cells.Any(cell => cell.Columns > 1))
            return Grouped(table.Header[0], table.Rows[0], table.Columns.Count, columns) && HasNames(columns) ? (ImportValue.List(columns), 1) : null;
        if (table.Header.Count == 1)
        {
            if (table.Header[0].Cells.Count != table.Columns.Count)
                return null;
            columns.AddRange(table.Header[0].Cells.Select(cell => ImportValue.Text(TextOf(cell))));
        }
        else if (!Grouped(table.Header[0], table.Header[1], table.Columns.Count, columns))
        {
            return null;
        }

        return HasNames(columns) ? (ImportValue.List(columns), 0) : null;
    }

    // Two rows: above names over neighbouring columns, below the columns' own.
    private static bool Grouped(TableRow above, TableRow under, int count, List<DataNode> columns)
    {
        var below = under.Cells;
        var at = 0;
        foreach (var cell in above.Cells)
        {
            var name = TextOf(cell);
            for (var i = 0; i < cell.Columns; i++, at++)
            {
                if (at >= below.Count || below[at].Columns != 1)
                    return false;
                var own = TextOf(below[at]);
                if (cell.Columns == 1 && own.Length == 0)
                    columns.Add(ImportValue.Text(name));
                else if (name.Length > 0 && own.Length > 0 && SentenceEnd.Open(own) == own)
                    columns.Add(ImportValue.Object(("名称", ImportValue.Text(own)), ("大列名", ImportValue.Text(name))));
                else
                    return false;
            }
        }

        return at == count && below.Count == at && columns.Any(column => column.Kind == DataKind.Object);
    }

    private static bool HasNames(List<DataNode> columns) => columns.TrueForAll(column => column.Kind != DataKind.Text || (column.Text.Length > 0 && SentenceEnd.Open(column.Text) == column.Text));

    private static string TextOf(TableCell cell) => Inline.TextOf(cell.Content).Replace(SourceParagraph.Object.ToString(), "", StringComparison.Ordinal).Trim();
}
