using System.Globalization;
using System.IO.Compression;
using System.Xml;
using Gongwen.Contracts;

namespace Gongwen.Engine.Data.Tables;

/// <summary>Reads the cells of one sheet in one pass.</summary>
internal sealed class XlsxSheetReader(XlsxBounds bounds, TableLimits limits, IReadOnlyList<string> strings, NumberForms forms)
{
    private const int MostMerges = 200_000;
    private const int LastRow = 1_048_576;

    private readonly List<TableRow> _rows = [];
    private readonly List<CellRange> _merges = [];
    private readonly HashSet<int> _hidden = [];
    private readonly List<TableCell> _cells = [];
    private int _count;
    private long _characters;
    private int _row;
    private bool _isSorted = true;

    /// <summary>What messages call the file.</summary>
    public required string File { get; init; }

    /// <summary>The sheet's name.</summary>
    public required string Name { get; init; }

    /// <summary>True where days are counted from 1904.</summary>
    public required bool Counts1904 { get; init; }

    /// <summary>Stops behind so many rows, with what is merged unread; null for all.</summary>
    public int? MostRows { get; init; }

    /// <summary>The sheet.</summary>
    public TableSheet Read(ZipArchiveEntry entry)
    {
        using var xml = bounds.Open(entry);
        while ((MostRows is not { } most || _rows.Count < most) && bounds.Next(xml))
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            if (xml.LocalName == "row")
                ReadRow(xml);
            else if (xml.LocalName == "col" && XlsxText.IsTrue(xml.GetAttribute("hidden")))
                Hide(xml);
            else if (xml.LocalName == "mergeCell" && _merges.Count < MostMerges && CellRange.Parse(xml.GetAttribute("ref")) is { } range)
                _merges.Add(range);
        }

        if (!_isSorted)
            JoinRows();
        return new TableSheet { File = File, Name = Name, Rows = _rows, Merges = _merges, HiddenColumns = _hidden, Counts1904 = Counts1904 };
    }

    // Rows of one number are one row.
    private void JoinRows()
    {
        var sorted = _rows.OrderBy(row => row.Number).ToList();
        _rows.Clear();
        foreach (var row in sorted)
        {
            if (_rows.Count > 0 && _rows[^1].Number == row.Number)
                _rows[^1] = new TableRow(row.Number, _rows[^1].IsHidden || row.IsHidden, Ordered([.. _rows[^1].Cells, .. row.Cells], row.Number));
            else
                _rows.Add(row);
        }
    }

    // A cell written twice has no value anybody could be sure of.
    private TableCell[] Ordered(TableCell[] cells, int row)
    {
        TableCell[] ordered = [.. cells.OrderBy(cell => cell.Column)];
        for (var i = 1; i < ordered.Length; i++)
        {
            if (ordered[i].Column == ordered[i - 1].Column)
                throw bounds.Stop(TableFault.CellTwice(new SourceLocation(File, row, 1, row, 1) { Sheet = Name, SheetColumn = ordered[i].Column }));
        }

        return ordered;
    }

    private void Hide(XmlReader xml)
    {
        if (!int.TryParse(xml.GetAttribute("min"), NumberStyles.None, CultureInfo.InvariantCulture, out var first) || !int.TryParse(xml.GetAttribute("max"), NumberStyles.None, CultureInfo.InvariantCulture, out var last))
            return;
        for (var column = Math.Max(1, first); column <= Math.Min(last, limits.MaxColumns); column++)
            _hidden.Add(column);
    }

    private void ReadRow(XmlReader xml)
    {
        // Rows and cells without a name follow the one before.
        var number = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var written) ? written : _row + 1;
        if (number is < 1 or > LastRow)
            throw bounds.Stop(TableFault.Damaged(File, Name));
        var isHidden = XlsxText.IsTrue(xml.GetAttribute("hidden"));
        _isSorted &= number > _row || _rows.Count == 0;
        _row = number;
        if (xml.IsEmptyElement)
            return;
        var (depth, column) = (xml.Depth, 0);
        _cells.Clear();
        while (bounds.Next(xml) && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "c")
                column = ReadCell(xml, column + 1);
        }

        if (_cells.Count == 0)
            return;
        _count += _cells.Count;
        if (_rows.Count >= limits.MaxRows)
            throw bounds.Stop(TableFault.TooMuch(new SourceLocation(File, number, 1, number, 1) { Cell = CellName.Of(Name, number, 1) }, new($"超过 {limits.MaxRows} 行", $"more than {limits.MaxRows} rows")));
        if (_count > limits.MaxCells)
            throw bounds.Stop(TableFault.TooMuch(new SourceLocation(File, number, 1, number, 1) { Cell = CellName.Of(Name, number, 1) }, new($"超过 {limits.MaxCells} 格", $"more than {limits.MaxCells} cells")));
        var cells = _cells.ToArray();
        for (var i = 1; i < cells.Length; i++)
        {
            if (cells[i].Column <= cells[i - 1].Column)
            {
                cells = Ordered(cells, number);
                break;
            }
        }

        _rows.Add(new TableRow(number, isHidden, cells));
    }

    private int ReadCell(XmlReader xml, int next)
    {
        var column = xml.GetAttribute("r") is { } name && CellName.Parse(name) is { } place ? place.Column : next;
        if (column > limits.MaxColumns)
            throw bounds.TooMuch(new LocalizedText($"超过 {limits.MaxColumns} 列", $"more than {limits.MaxColumns} columns"));
        var (type, style) = (xml.GetAttribute("t") ?? "n", xml.GetAttribute("s"));
        if (xml.IsEmptyElement)
            return column;
        string? value = null;
        string? inline = null;
        var hasFormula = false;
        var depth = xml.Depth;
        while (bounds.Next(xml) && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            if (xml.LocalName == "f")
                hasFormula = true;
            else if (xml.LocalName == "v")
                value = XlsxText.ReadValue(xml, bounds, limits.MaxCellLength);
            else if (xml.LocalName == "is")
                inline = XlsxText.ReadItem(xml, bounds, limits.MaxCellLength);
        }

        if (CellOf(column, type, style, value, inline, hasFormula) is { } cell)
        {
            // Shared texts were counted where they are kept.
            _characters += type == "s" ? 0 : cell.Text.Length;
            if (_characters > limits.MaxCharacters)
                throw bounds.TooMuch(new LocalizedText($"文字超过 {limits.MaxCharacters} 个字符", $"it holds more than {limits.MaxCharacters} characters"));
            _cells.Add(cell);
        }

        return column;
    }

    // Null for a cell without content.
    private TableCell? CellOf(int column, string type, string? style, string? value, string? inline, bool hasFormula)
    {
        if (hasFormula && string.IsNullOrEmpty(value) && inline is null && type != "str")
            return new TableCell(column, CellKind.NoResult, "");
        switch (type)
        {
            case "s":
                if (!int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
                    return null;
                return index < strings.Count ? Text(column, strings[index]) : throw bounds.Stop(TableFault.Damaged(File, CellName.Of(Name, _row, column)));
            case "str":
                return Text(column, XlsxText.Decoded(value ?? ""));
            case "inlineStr":
                return Text(column, inline ?? value ?? "");
            case "b":
                return string.IsNullOrEmpty(value) ? null : new TableCell(column, CellKind.Boolean, value is "1" or "true" ? "true" : "false");
            case "e":
                return string.IsNullOrEmpty(value) ? null : new TableCell(column, CellKind.Error, value);
            case "d":
                return string.IsNullOrEmpty(value) ? null : Text(column, value);
            default:
                if (string.IsNullOrWhiteSpace(value))
                    return null;
                if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
                    return Text(column, value);
                var (kind, digits) = forms.Of(style);
                return new TableCell(column, kind, "") { Number = number, Digits = digits };
        }
    }

    private static TableCell? Text(int column, string text) => string.IsNullOrWhiteSpace(text) ? null : new TableCell(column, CellKind.Text, text);
}
