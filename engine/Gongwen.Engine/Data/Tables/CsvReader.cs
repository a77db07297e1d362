using Gongwen.Contracts;

namespace Gongwen.Engine.Data.Tables;

/// <summary>Reads values separated by a mark; quotes hold separators, line breaks and doubled quotes.</summary>
internal sealed class CsvReader(SourceText source, TableLimits limits, FindingList findings)
{
    // So many lines tell which mark separates.
    private const int Sample = 20;
    private const string Hint = "sep=";

    // A tab is no text in a cell, a semicolon mostly is.
    private const string Marks = "\t,;";

    private readonly string _text = source.Text;
    private readonly SharedStrings _strings = new(source.Text.Length);
    private readonly List<TableRow> _rows = [];
    private readonly List<TableCell> _cells = [];
    private int _at;
    private int _number;
    private int _count;
    private bool _isOpen;

    /// <summary>The rows; null, with a finding, when there is more than the limits allow.</summary>
    public TableSheet? Read()
    {
        var separator = Separator();
        while (_at < _text.Length)
        {
            if (!ReadRow(separator) || _isOpen)
                return null;
        }

        return new TableSheet { File = source.File, Name = "", Rows = _rows, Source = source };
    }

    private bool ReadRow(char separator)
    {
        _number++;
        _cells.Clear();
        for (var column = 1; ; column++)
        {
            var start = _at;
            var value = _text.AsSpan(_at).TrimStart(' ') is ['"', ..] ? Quoted(separator) : Plain(separator);
            if (column > limits.MaxColumns || value.Length > limits.MaxCellLength)
                return TooMuch(start, column > limits.MaxColumns ? new($"超过 {limits.MaxColumns} 列", $"more than {limits.MaxColumns} columns") : new($"有一格超过 {limits.MaxCellLength} 个字符", $"a cell has more than {limits.MaxCellLength} characters"));
            if (!string.IsNullOrWhiteSpace(value))
                _cells.Add(new TableCell(column, CellKind.Text, value) { Start = start, End = _at });
            if (_at >= _text.Length || _text[_at] != separator)
                break;
            _at++;
        }

        EndLine();
        if (_cells.Count == 0)
            return true;
        _count += _cells.Count;
        _rows.Add(new TableRow(_number, IsHidden: false, [.. _cells]));
        return _rows.Count <= limits.MaxRows && _count <= limits.MaxCells ? true : TooMuch(_cells[0].Start, new($"超过 {limits.MaxRows} 行", $"more than {limits.MaxRows} rows"));
    }

    private bool TooMuch(int at, LocalizedText what)
    {
        findings.Add(TableFault.TooMuch(source.Place(at, at), what));
        return false;
    }

    private string Plain(char separator)
    {
        var start = _at;
        var length = _text.AsSpan(_at).IndexOfAny(separator, '\r', '\n');
        _at = length < 0 ? _text.Length : _at + length;
        return _strings.Of(_text.AsSpan(start, _at - start));
    }

    private string Quoted(char separator)
    {
        var open = _text.IndexOf('"', _at);
        var (at, isDoubled) = (open + 1, false);
        while (true)
        {
            var quote = at < _text.Length ? _text.IndexOf('"', at) : -1;
            if (quote < 0)
            {
                // Where a cell has no end, the rows behind it are none.
                findings.Add(TableFault.OpenQuote(source.Place(open, open + 1)));
                _isOpen = true;
                _at = _text.Length;
                return _text[(open + 1)..Math.Min(_text.Length, open + 1 + limits.MaxCellLength)];
            }

            if (quote + 1 < _text.Length && _text[quote + 1] == '"')
            {
                (at, isDoubled) = (quote + 2, true);
                continue;
            }

            var value = _strings.Of(_text.AsSpan(open + 1, quote - open - 1));
            _at = quote + 1;
            // Blanks may stand behind the quote; other text is kept, as programs do.
            var rest = Plain(separator);
            return (isDoubled ? value.Replace("\"\"", "\"", StringComparison.Ordinal) : value) + (string.IsNullOrWhiteSpace(rest) ? "" : rest);
        }
    }

    private void EndLine()
    {
        if (_at < _text.Length && _text[_at] == '\r')
            _at++;
        if (_at < _text.Length && _text[_at] == '\n')
            _at++;
    }

    // The mark that parts most of the first lines alike; a first line sep=; says it.
    private char Separator()
    {
        if (_text.StartsWith(Hint, StringComparison.OrdinalIgnoreCase) && _text.Length > Hint.Length + 1 && _text[Hint.Length + 1] is '\r' or '\n')
        {
            _at = Hint.Length + 1;
            _number++;
            EndLine();
            return _text[Hint.Length];
        }

        var best = Marks.Select(mark => (Mark: mark, Agreement: Agreement(mark))).OrderByDescending(one => one.Agreement.Lines).ThenByDescending(one => one.Agreement.Count).First();
        return best.Agreement.Lines > 0 ? best.Mark : ',';
    }

    // How many lines hold a mark the same number of times, and how often: a title or a sentence holds it by chance.
    private (int Lines, int Count) Agreement(char mark)
    {
        var counts = new Dictionary<int, int>();
        var (count, lines, quoted) = (0, 0, false);
        for (var i = 0; i <= _text.Length && lines < Sample; i++)
        {
            if (i == _text.Length || (!quoted && (_text[i] == '\n' || (_text[i] == '\r' && _text.AsSpan(i + 1) is not ['\n', ..]))))
            {
                if (count > 0)
                    counts[count] = counts.GetValueOrDefault(count) + 1;
                (count, lines) = (0, lines + 1);
            }
            else if (_text[i] == '"')
            {
                quoted = !quoted;
            }
            else if (!quoted && _text[i] == mark)
            {
                count++;
            }
        }

        return counts.Count == 0 ? (0, 0) : counts.Select(pair => (Lines: pair.Value, Count: pair.Key)).Max();
    }
}
