using Gongwen.Contracts;

namespace Gongwen.Engine.Data.Tables;

/// <summary>What one sheet holds, or a file of lines.</summary>
internal sealed class TableSheet
{
    private TableLines? _lines;

    /// <summary>What messages call the file.</summary>
    public required string File { get; init; }

    /// <summary>The sheet's name; "" for a file of lines.</summary>
    public required string Name { get; init; }

    /// <summary>The rows with something in them, from top to bottom.</summary>
    public required IReadOnlyList<TableRow> Rows { get; set; }

    public IReadOnlyList<CellRange> Merges { get; init; } = [];

    /// <summary>The hidden columns.</summary>
    public IReadOnlySet<int> HiddenColumns { get; init; } = new HashSet<int>();

    /// <summary>True where days are counted from 1904.</summary>
    public bool Counts1904 { get; init; }

    /// <summary>The text of a file of lines; null for a sheet.</summary>
    public SourceText? Source { get; init; }

    /// <summary>Makes places in the text of a file of lines; null for a sheet.</summary>
    public TableLines? Lines => _lines ??= Source is null ? null : new TableLines(Source);

    /// <summary>How messages call it: 台账.xlsx!整改, or the file alone.</summary>
    public string Label => Source is null ? $"{File}!{Name}" : File;

    /// <summary>What messages call a row: 第 12 行.</summary>
    public int LineOf(TableRow row) => Source is { } source && row.Cells.Length > 0 ? source.LineOf(row.Cells[0].Start) + 1 : row.Number;

    /// <summary>The place of characters of a cell.</summary>
    /// <param name="row">The row.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="text">Its whole text, for people.</param>
    /// <param name="start">The first character.</param>
    /// <param name="length">How many.</param>
    public SourceLocation Place(int row, TableCell cell, string text, int start, int length)
    {
        if (Lines is { } lines)
        {
            var (from, to) = StretchOf(cell, text, start, length);
            return lines.PlaceOf(from, to);
        }

        return new SourceLocation(File, row, start + 1, row, start + 1 + length) { Sheet = Name, SheetColumn = cell.Column, CellText = text };
    }

    /// <summary>Where characters of a cell begin and end in the text of a file of lines: of a cell in another form the whole.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="text">Its whole text, for people.</param>
    /// <param name="start">The first character.</param>
    /// <param name="length">How many.</param>
    public (int Start, int End) StretchOf(TableCell cell, string text, int start, int length) =>
        Source!.Text.AsSpan(cell.Start, cell.End - cell.Start).SequenceEqual(text) ? (cell.Start + start, cell.Start + start + length) : (cell.Start, cell.End);

    /// <summary>The place of a cell, whatever is in it.</summary>
    public SourceLocation PlaceOf(TableRow row, int column)
    {
        if (Source is { } source)
        {
            if (row.At(column) is { } cell)
                return Lines!.PlaceOf(cell.Start, cell.End);
            // An empty value stands behind its separator.
            var before = row.Cells.LastOrDefault(other => other.Column < column);
            var at = before.Column == 0 ? row.Cells[0].Start - row.Cells[0].Column + column : Math.Min(before.End + column - before.Column, source.LineEnd(source.LineOf(before.End)));
            return Lines!.PlaceOf(at, at);
        }

        return PlaceOf(row.Number, column);
    }

    /// <summary>The place of a cell of a sheet.</summary>
    public SourceLocation PlaceOf(int row, int column) => new(File, row, 1, row, 1) { Sheet = Name, SheetColumn = column };
}
