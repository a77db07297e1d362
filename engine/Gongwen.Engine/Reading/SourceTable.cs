using Gongwen.Contracts;

namespace Gongwen.Engine.Reading;

/// <summary>A table of a file.</summary>
/// <param name="rows">The rows from the top.</param>
/// <param name="headerRows">How many of them are its header.</param>
/// <param name="place">Where it begins.</param>
internal sealed class SourceTable(IReadOnlyList<IReadOnlyList<SourceCell>> rows, int headerRows, SourceLocation place) : SourceBlock
{
    // More columns than any sheet has room for would only make rows wide.
    private const int MostColumns = 200;

    /// <summary>The rows from the top.</summary>
    public IReadOnlyList<IReadOnlyList<SourceCell>> Rows => rows;

    /// <summary>Where it begins.</summary>
    public SourceLocation Place => place;

    /// <summary>The table as an element of a document: every row has as many cells as there are columns; of merged cells the first holds the text.</summary>
    public Table Build(IReadOnlyList<Inline> caption, IReadOnlyList<Inline> unit)
    {
        var origin = new Origin(place, null);
        var columns = Math.Clamp(rows.Select(row => row.Sum(cell => Math.Min(cell.Columns, MostColumns))).DefaultIfEmpty(1).Max(), 1, MostColumns);
        return new Table(
            caption,
            [.. Enumerable.Repeat(new TableColumn(1, ColumnAlignment.Natural), columns)],
            [.. rows.Take(headerRows).Select(row => Row(row, columns, origin, isHeader: true))],
            [.. rows.Skip(headerRows).Select(row => Row(row, columns, origin, isHeader: false))],
            origin)
        {
            Unit = unit,
        };
    }

    private static TableRow Row(IReadOnlyList<SourceCell> cells, int columns, Origin origin, bool isHeader)
    {
        List<TableCell> built = [];
        var width = 0;
        foreach (var cell in cells)
        {
            var span = Math.Clamp(cell.Columns, 1, Math.Max(1, columns - width));
            built.Add(new TableCell(ContentOf(cell), origin) { Columns = isHeader ? span : 1 });
            for (var covered = 1; !isHeader && covered < span; covered++)
                built.Add(new TableCell([], origin));
            width += span;
        }

        for (; width < columns; width++)
            built.Add(new TableCell([], origin));
        return new TableRow(built, origin);
    }

    private static List<Inline> ContentOf(SourceCell cell)
    {
        List<Inline> content = [];
        foreach (var paragraph in cell.Paragraphs.Where(paragraph => !paragraph.IsBlank))
        {
            if (content.Count > 0)
                content.Add(new LineBreak(paragraph.Origin));
            content.AddRange(paragraph.Inlines());
        }

        return content;
    }
}
