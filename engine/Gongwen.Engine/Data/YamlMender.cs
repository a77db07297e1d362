using System.Globalization;
using Gongwen.Contracts;

namespace Gongwen.Engine.Data;

/// <summary>
/// Reads a YAML file line by line the way a person sees it, and finds what people get wrong: full-width marks, tabs, missing
/// spaces, crooked indentation, open quotes. Each becomes an edit of a copy, so that the parser gets on to the next fault.
/// </summary>
internal sealed class YamlMender
{
    private readonly SourceText _source;
    private readonly string _text;
    private readonly YamlMends _mends;
    private readonly List<(int Column, bool IsList)> _levels = [];
    private int _line;
    private bool _continues; // an unquoted text that the next lines may go on with
    private int _parent; // the column such lines must stand right of
    private bool _expectsValue; // a key or dash without a value yet

    private YamlMender(SourceText source, string text)
    {
        _source = source;
        _text = text;
        _mends = new YamlMends(source, text);
    }

    public static IReadOnlyList<YamlMend> Run(SourceText source, string text)
    {
        var mender = new YamlMender(source, text);
        while (mender._line < source.LineCount && !mender._mends.IsFull)
            mender.ReadLine();
        return mender._mends.All;
    }

    private void ReadLine()
    {
        var start = _source.LineStart(_line);
        var end = ContentEnd(_line);
        var (at, column, crooked) = Indentation(_line);
        _line++;
        if (at >= end || _text[at] == '#')
            return;
        if (at == start && (_text.AsSpan(at, end - at) is "---" or "..." || _text[at] == '%'))
        {
            _levels.Clear();
            _continues = false;
            return;
        }

        if (crooked)
        {
            // How wide a tab was meant nobody knows: the nearest level that makes sense.
            var isKey = YamlKey.Find(_text, at, end) is { Kind: YamlColon.Proper } key && YamlKey.IsWord(_text, at, key.Colon);
            if (!_expectsValue && (!_continues || isKey) && _levels.Count > 0)
                column = NearestLevel(column, IsDash(at, end));
            else if (_expectsValue && _levels.Count > 0)
                column = Math.Min(column, ColumnBelow(_levels[^1].Column, column));
            _mends.Indentation(start, at, column);
        }

        if (IsComplexKey(at, end))
        {
            _expectsValue = true;
            _continues = false;
            return;
        }

        if (_continues && column > _parent && !ReadContinuation(start, at, end, ref column))
            return;
        _continues = false;
        ReadBlock(start, at, end, column);
    }

    // The first key of a level: where the lines of its level stand that are indented with spaces.
    private int ColumnBelow(int parent, int column)
    {
        var least = column;
        for (var line = _line; line < _source.LineCount; line++)
        {
            var (at, next, crooked) = Indentation(line);
            if (at >= ContentEnd(line) || _text[at] == '#')
                continue;
            if (next <= parent)
                break;
            if (!crooked)
                least = Math.Min(least, next);
        }

        return least;
    }

    // An item can only stand where items stand, a key where keys do; between two the inner one, for a tab is seldom narrow.
    private int NearestLevel(int column, bool isItem)
    {
        var fitting = _levels.FindAll(level => level.IsList == isItem);
        return (fitting.Count > 0 ? fitting : _levels).OrderBy(level => Math.Abs(level.Column - column)).ThenByDescending(level => level.Column).First().Column;
    }

    // False when the line was only more of the text above.
    private bool ReadContinuation(int start, int at, int end, ref int column)
    {
        var key = YamlKey.Find(_text, at, end);
        var isItem = IsDash(at, end);
        if (key.Kind == YamlColon.Proper && YamlKey.IsWord(_text, at, key.Colon))
        {
            var level = _levels.LastOrDefault(level => !level.IsList);
            _mends.WrongColumn(start, at, column, level.Column, isSilent: false);
            column = level.Column;
            return true;
        }

        if (isItem && _levels.FindLastIndex(level => level.IsList) is var list and >= 0)
        {
            _mends.WrongColumn(start, at, column, _levels[list].Column, isSilent: true);
            column = _levels[list].Column;
            return true;
        }

        if (ColonInText(at, end))
            _mends.ColonBelow(at, end);
        return false;
    }

    private void ReadBlock(int start, int at, int end, int column)
    {
        var popped = -1;
        while (_levels.Count > 0 && _levels[^1].Column > column)
        {
            popped = popped < 0 || Math.Abs(_levels[^1].Column - column) < Math.Abs(popped - column) ? _levels[^1].Column : popped;
            _levels.RemoveAt(_levels.Count - 1);
        }

        var first = at;
        while (TakeDash(ref at, ref column, end))
        {
        }

        if (at >= end || _text[at] == '#')
            return;
        if (at == first && _levels.Count > 1 && _levels[^1] == (column, true) && _levels[^2] == (column, false))
            _levels.RemoveAt(_levels.Count - 1);

        var key = YamlKey.Find(_text, at, end);
        var isSibling = _levels.Count > 0 && _levels[^1] == (column, false);
        var isRoot = _levels.Count == 0;
        switch (key.Kind)
        {
            case YamlColon.Wide or YamlColon.Tight when isSibling || isRoot || HasKeyBelow(at, column, key, end):
                _mends.Colon(key, at);
                break;
            case YamlColon.Proper:
                if (!isSibling && !isRoot && !_expectsValue)
                    Align(start, at, ref column, popped);
                break;
            case var _ when isSibling:
                _mends.NoColon(at, end);
                return;
            default:
                ReadValue(at, end, _levels.Count > 0 ? _levels[^1].Column : -1);
                return;
        }

        if (_levels.Count == 0 || _levels[^1] != (column, false))
            _levels.Add((column, false));
        ReadValue(key.Colon + 1, end, column);
    }

    private void Align(int start, int at, ref int column, int popped)
    {
        var level = _levels.FindLastIndex(level => !level.IsList);
        var wanted = level < 0 ? 0 : _levels[level].Column;
        if (popped >= 0 && Math.Abs(popped - column) <= Math.Abs(wanted - column))
            wanted = popped;
        if (_text.AsSpan(start, at - start).ContainsAnyExcept(' '))
            return; // after a dash, or mended already
        _mends.WrongColumn(start, at, column, wanted, isSilent: false);
        column = wanted;
        while (_levels.Count > 0 && _levels[^1].Column > column)
            _levels.RemoveAt(_levels.Count - 1);
    }

    private bool TakeDash(ref int at, ref int column, int end)
    {
        if (at >= end)
            return false;
        var isItem = _levels.Count > 0 && _levels[^1] == (column, true);
        if (!IsDash(at, end))
        {
            var next = at + 1 < end ? _text[at + 1] : '\0';
            var isWide = "－—–‐−﹣".Contains(_text[at], StringComparison.Ordinal) && next != _text[at] && (next is ' ' or '\u3000' || isItem);
            var isTight = _text[at] == '-' && (next > '\u2E7F' || next is '"' or '“' or '\u3000') && next != '－';
            if ((!isWide && !isTight) || !(isItem || _expectsValue))
                return false;
            _mends.Dash(at, next is ' ' or '\u3000' ? 2 : 1, isWide);
        }

        if (!isItem)
            _levels.Add((column, true));
        _expectsValue = true;
        at++;
        column++;
        while (at < end && _text[at] is ' ' or '\u3000')
        {
            at++;
            column++;
        }

        return true;
    }

    private void ReadValue(int at, int end, int parent)
    {
        _expectsValue = false;
        while (at < end && _text[at] is ' ' or '\t' or '\u3000')
            at++;
        while (at < end && _text[at] is '&' or '!' && _text.AsSpan(at, end - at).IndexOf(' ') is var space and > 0 && !_text.AsSpan(at, space).ContainsAnyExceptInRange('!', '~'))
            at += space + 1;
        if (at >= end || (_text[at] == '#' && at > 0 && _text[at - 1] is ' ' or '\t'))
        {
            _expectsValue = true;
            return;
        }

        switch (_text[at])
        {
            case '"' or '\'':
                ReadQuoted(at, end, parent);
                break;
            case '[' or '{':
                _line = new FlowMender(_source, _text, _mends).Read(at, parent);
                break;
            case '|' or '>' when IsBlockHeader(at, end):
                SkipBlockText(parent);
                break;
            default:
                ReadPlain(at, end, parent);
                break;
        }
    }

    private void ReadPlain(int at, int end, int parent)
    {
        var textEnd = CommentStart(at, end);
        var c = _text[at];
        if (c is '@' or '`' or '%' || (c is '*' or '&' or '!' or '|' or '>' && textEnd > at + 1 && !char.IsAsciiLetterOrDigit(_text[at + 1])))
            _mends.MustQuote(at, textEnd, $"文字不能以“{c}”开头", $"text can't start with '{c}'");
        else if (c == '-' && at + 1 < end && _text[at + 1] == ' ')
            _mends.MustQuote(at, textEnd, "列表要另起一行写，不能跟在冒号后面", "a list starts on a line of its own, not after the colon",
                new("把“- ”移到下一行，比键多缩进两个空格", "move '- ' to the next line, two spaces further than the key"));
        else if (ColonInText(at, textEnd))
            _mends.MustQuote(at, textEnd, "文字里有冒号加空格，会被当成“键: 值”", "the text holds a colon and a space, which makes it 'key: value'");
        else if (c is '“' or '”' or '＂' && _text[textEnd - 1] == '"' && textEnd - at > 1)
            _mends.Wide(at, '"', "\"", isSilent: true);
        _continues = textEnd == end;
        _parent = parent;
    }

    private void ReadQuoted(int start, int end, int parent)
    {
        var quote = _text[start];
        var i = start + 1;
        while (i < _text.Length)
        {
            var c = _text[i];
            if (c == quote && quote == '\'' && i + 1 < _text.Length && _text[i + 1] == quote)
                i++;
            else if (c == quote)
                break;
            else if (c == '\\' && quote == '"')
                i = ReadEscape(i);
            else if (c == '\n' && LeavesQuote(_source.LineOf(i + 1), parent))
                i = _text.Length;
            i++;
        }

        if (i >= _text.Length)
        {
            var last = end - 1;
            if (last > start && quote == '"' && _text[last] is '”' or '“' or '＂')
                _mends.Wide(last, '"', "\"", isSilent: false);
            else
                _mends.OpenQuote(start, end);
            return;
        }

        var line = _source.LineOf(i);
        var lineEnd = ContentEnd(line);
        var rest = i + 1;
        while (rest < lineEnd && _text[rest] is ' ' or '\t')
            rest++;
        if (rest < lineEnd && !(_text[rest] == '#' && rest > i + 1) && line == _source.LineOf(start))
            _mends.AfterQuote(start, rest, lineEnd);
        _line = line + 1;
    }

    // A text in quotes may run over lines, but only right of its key.
    private bool LeavesQuote(int line, int parent)
    {
        var (at, column, _) = Indentation(line);
        return parent >= 0 && at < ContentEnd(line) && column <= parent;
    }

    private int ReadEscape(int at)
    {
        if (at + 1 >= _text.Length)
            return at;
        var c = _text[at + 1];
        var digits = c switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        var known = digits > 0
            ? at + 2 + digits <= _text.Length && uint.TryParse(_text.AsSpan(at + 2, digits), NumberStyles.AllowHexSpecifier, null, out var code) && code <= 0x10FFFF
            : "0abtnvfre \"/\\N_LP\t\r\n".Contains(c, StringComparison.Ordinal);
        if (!known)
        {
            _mends.Escape(at, at + 2);
            return at + 1;
        }

        if (c == 'u' && _text[at + 2] is 'd' or 'D' && _text[at + 3] is (>= '8' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F'))
        {
            var isLow = _text[at + 3] is >= 'c' and <= 'f' or >= 'C' and <= 'F';
            var next = at + 6;
            var isPair = !isLow && next + 6 <= _text.Length && _text.AsSpan(next, 2) is "\\u" && _text[next + 2] is 'd' or 'D' && _text[next + 3] is (>= 'c' and <= 'f') or (>= 'C' and <= 'F');
            if (isPair)
                return next + 5;
            _mends.LoneSurrogate(at);
        }

        // A line break after the backslash is looked at by the caller.
        return at + 1 + digits - (c == '\n' ? 1 : 0);
    }

    private void SkipBlockText(int parent)
    {
        while (_line < _source.LineCount)
        {
            var (at, column, _) = Indentation(_line);
            if (at < ContentEnd(_line) && column <= parent)
                return;
            if (at > _source.LineStart(_line) && _text[_source.LineStart(_line)] == '\t' && at < ContentEnd(_line))
                _mends.Indentation(_source.LineStart(_line), at, column);
            _line++;
        }
    }

    // A line such as 标题：压实责任 is text, unless what stands below it shows that it was meant as a key.
    private bool HasKeyBelow(int at, int column, YamlKey key, int end)
    {
        var isEmpty = _text.AsSpan(key.Colon + 1, end - key.Colon - 1).IsWhiteSpace();
        for (var line = _line; line < _source.LineCount; line++)
        {
            var (next, nextColumn, _) = Indentation(line);
            var nextEnd = ContentEnd(line);
            if (next >= nextEnd || _text[next] == '#')
                continue;
            var below = YamlKey.Find(_text, next, nextEnd);
            if (nextColumn == column)
                return below.Kind == YamlColon.Wide || (below.Kind != YamlColon.None && YamlKey.IsWord(_text, next, below.Colon));
            return nextColumn > column && isEmpty && (below.Kind == YamlColon.Proper || IsDash(next, nextEnd)) && at >= 0;
        }

        return false;
    }

    private (int At, int Column, bool IsCrooked) Indentation(int line)
    {
        var end = _source.LineEnd(line);
        var column = 0;
        var crooked = false;
        var i = _source.LineStart(line);
        for (; i < end && _text[i] is ' ' or '\t' or '\u3000' or '\u00A0' or ControlCharacters.Mark; i++)
        {
            crooked |= _text[i] is not ' ';
            column += _text[i] is '\t' or '\u3000' ? 2 : 1;
        }

        return (i, column, crooked);
    }

    private int ContentEnd(int line)
    {
        var end = _source.LineEnd(line);
        while (end > _source.LineStart(line) && _text[end - 1] is ' ' or '\t')
            end--;
        return end;
    }

    // "? key" and ": value" on lines of their own: the parser takes them.
    private bool IsComplexKey(int at, int end) => _text[at] is '?' or ':' && (at + 1 == end || _text[at + 1] == ' ');

    private bool IsDash(int at, int end) => at < end && _text[at] == '-' && (at + 1 == end || _text[at + 1] is ' ' or '\t');

    private bool IsBlockHeader(int at, int end)
    {
        var header = _text.AsSpan(at + 1, CommentStart(at, end) - at - 1);
        return header.Length <= 2 && !header.ContainsAnyExcept("+-123456789");
    }

    private int CommentStart(int at, int end)
    {
        for (var i = at + 1; i < end; i++)
        {
            if (_text[i] == '#' && _text[i - 1] is ' ' or '\t')
                return at + _text.AsSpan(at, i - at).TrimEnd().Length;
        }

        return end;
    }

    private bool ColonInText(int at, int end)
    {
        for (var i = at; i < end; i++)
        {
            if (_text[i] == ':' && (i + 1 == end || _text[i + 1] is ' ' or '\t'))
                return true;
        }

        return false;
    }
}
