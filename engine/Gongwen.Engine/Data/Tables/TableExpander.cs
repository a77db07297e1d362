using Gongwen.Contracts;
using Gongwen.Engine.Schemas;

namespace Gongwen.Engine.Data.Tables;

/// <summary>Puts the rows of tables in the place of what names them: 清单: { 来自: 台账.xlsx }.</summary>
internal sealed class TableExpander
{
    private readonly TableFileReader? _files;
    private readonly FindingList _findings;
    private readonly TableExpansion _expansion;
    private readonly Dictionary<string, (ITableBook Book, string File)?> _books = new(StringComparer.Ordinal);

    private TableExpander(DataNode data, TableFileReader? files, FindingList findings) => (_files, _findings, _expansion) = (files, findings, new TableExpansion(data));

    /// <summary>The data with the rows in it; itself when it names no table.</summary>
    /// <param name="data">The report.</param>
    /// <param name="schema">What its genre wants.</param>
    /// <param name="files">Gives the files; null when there are none to be had.</param>
    /// <param name="findings">Gets what is wrong.</param>
    public static TableExpansion Run(DataNode data, Schema schema, TableFileReader? files, FindingList findings)
    {
        var expander = new TableExpander(data, files, findings);
        if (NamesTable(data))
            expander._expansion.Data = expander.Expand(data, schema);
        return expander._expansion;
    }

    private static bool NamesTable(DataNode node) =>
        node[TableReferenceReader.From] is not null || AnyNamesTable(node);

    private static bool AnyNamesTable(DataNode node)
    {
        for (var i = 0; i < node.Count; i++)
        {
            if (node.ValueAt(i) is { Kind: DataKind.List or DataKind.Object } value && NamesTable(value))
                return true;
        }

        return false;
    }

    private DataNode Expand(DataNode node, Schema schema)
    {
        if (!NamesTable(node))
            return node;
        if (node.Kind == DataKind.List)
            return schema.Closure.Items is { } items ? DataNode.OfList([.. node.Items.Select(item => Expand(item, items))], node) : node;
        // A key of that name is the genre's own.
        if (node[TableReferenceReader.From] is not null && !schema.Closure.Names(TableReferenceReader.From))
            return ListOf(node, schema);
        return DataNode.OfObject([.. node.Properties.Select(property => schema.Closure.Property(property.Key) is { } value ? property with { Value = Expand(property.Value, value) } : property)], node);
    }

    private DataNode ListOf(DataNode node, Schema schema)
    {
        if (TableTarget.IsListOfObjects(schema))
        {
            if (TableReferenceReader.Read(node, _findings) is { } reference && Open(reference) is { } opened
                && new TableRows(reference, TableTarget.Of(schema.Closure.Items!), _expansion, _findings).Read(opened.Book, opened.File) is { } rows)
            {
                _expansion.Rows += rows.Count;
                return DataNode.OfList(rows, node);
            }
        }
        else
        {
            _findings.Add(TableSchemaFault.NoList(node));
        }

        _expansion.Unread.Add(node.Path);
        return DataNode.OfList([], node);
    }

    // A file that several lists come from is read once.
    private (ITableBook Book, string File)? Open(TableReference reference)
    {
        var name = reference.From.Text.Trim();
        if (_books.TryGetValue(name, out var known) && known is not null)
            return known;
        (ITableBook, string)? opened = null;
        if (_files is null)
        {
            _findings.Add(TableFault.NotFound(reference.From.Location, name, []));
        }
        else if (_files(name, reference.From.Location, _findings) is { } file)
        {
            _expansion.Files.Add(file.ShownAs);
            if (TableKind.Open(file, TableLimits.Default, _findings) is { } book)
                opened = (book, file.ShownAs);
            if (opened?.Item1 is XlsxBook { HasMacros: true })
                _findings.Add(TableFault.Macros(file.ShownAs));
        }

        _books[name] = opened;
        return opened;
    }
}
