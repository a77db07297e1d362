using System.Text;
using Gongwen.Contracts;

namespace Gongwen.Engine.Data;

/// <summary>
/// Reads YAML as nearly everybody writes it straight to a tree: keys, lists with dashes, values in one line, with quotes or without, short lists and objects in
/// brackets, comments. Whatever is unusual or might be a fault it leaves to <see cref="YamlFile"/>; of what it reads, that makes the same tree and says nothing.
/// </summary>
internal sealed class OrdinaryYaml
{
    // A key this long is no key of a report.
    private const int LongestKey = 100;


    private readonly SourceText _source;
    private readonly string _text;
    private readonly DataLimits _limits;
    private readonly SharedStrings _strings;
    private readonly NodeStack _open;
    private int _nodes;

    // The line that is looked at: where its text begins by now and where it ends; the column it begins at, -1 behind the last line.
    private int _line = -1;
    private int _at;
    private int _end;
    private int _column;

    // Where the value read last ends.
    private int _valueEnd;
    private bool _isUnusual;

    private OrdinaryYaml(SourceText source, DataLimits limits)
    {
        (_source, _text, _limits) = (source, source.Text, limits);
        (_strings, _open) = (new SharedStrings(_text.Length), new NodeStack(source));
    }

    /// <summary>The tree; null when the text needs the other reader.</summary>
    public static DataNode? Read(SourceText source, DataLimits limits)
    {
        if (source.Text.AsSpan().ContainsAny('\t', ControlCharacters.Mark) || HasLoneReturn(source.Text))
            return null;
        var reader = new OrdinaryYaml(source, limits);
        reader.NextLine();
        return reader._column == 0 && !reader.IsDash(reader._at) && reader.Counted(reader.ReadObject(0, 0)) is { } root && reader._column < 0 && !reader._isUnusual ? root : null;
    }

    private static bool HasLoneReturn(string text)
    {
        for (var at = text.IndexOf('\r', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\r', at + 1))
        {
            if (at + 1 == text.Length || text[at + 1] != '\n')
                return true;
        }

        return false;
    }

    // On to the next line that holds more than a comment.
    private void NextLine()
    {
        while (++_line < _source.LineCount)
        {
            var start = _source.LineStart(_line);
            (_at, _end) = (start, _source.LineEnd(_line));
            while (_at < _end && _text[_at] == ' ')
                _at++;
            while (_end > _at && _text[_end - 1] == ' ')
                _end--;
            if (_at == _end || _text[_at] == '#')
                continue;
            _column = _at - start;
            _isUnusual |= _column == 0 && _text.AsSpan(_at, _end - _at) is ['%', ..] or ['-', '-', '-', ..] or ['.', '.', '.', ..];
            return;
        }

        _column = -1;
    }

    // An object whose first key stands where the line has got to; its other keys stand below.
    private DataNode? ReadObject(int column, int depth)
    {
        if (depth >= _limits.MaxDepth)
            return null;
        var (start, firstKey, firstValue) = (_at, _open.Keys, _open.Values);
        int keyEnd;
        do
        {
            var keyStart = _at;
            keyEnd = KeyEnd(_at);
            if (keyEnd < 0)
                return null;
            _open.AddKey(_strings.Of(_text.AsSpan(keyStart, keyEnd - keyStart)), keyStart, keyEnd);
            if (Counted(ReadBehind(keyEnd + 1, column, depth, isItem: false)) is not { } value)
                return null;
            _open.AddValue(value);
        }
        while (_column == column && !IsDash(_at));
        _valueEnd = Math.Max(_valueEnd, keyEnd);
        return _column >= column ? null : _open.TakeObject(firstKey, firstValue, start, _valueEnd);
    }

    private DataNode? ReadList(int column, int depth)
    {
        if (depth >= _limits.MaxDepth)
            return null;
        var (start, first) = (_at, _open.Values);
        do
        {
            if (Counted(ReadBehind(_at + 1, column, depth, isItem: true)) is not { } item)
                return null;
            _open.AddValue(item);
        }
        while (_column == column && IsDash(_at));
        return _column > column ? null : _open.TakeList(first, start, _valueEnd);
    }

    // The value behind a colon or dash, in its line or below.
    private DataNode? ReadBehind(int mark, int column, int depth, bool isItem)
    {
        var at = mark;
        while (at < _end && _text[at] == ' ')
            at++;
        if (at >= _end || _text[at] == '#')
        {
            NextLine();
            if (_column > column)
                return IsDash(_at) ? ReadList(_column, depth + 1) : ReadObject(_column, depth + 1);
            if (_column == column && !isItem && IsDash(_at))
                return ReadList(column, depth + 1);
            return Scalar(DataKind.Null, "", mark, mark);
        }

        if (isItem && (IsDash(at) || KeyEnd(at) >= 0))
        {
            var inner = at - _source.LineStart(_line);
            _at = at;
            return IsDash(at) ? ReadList(inner, depth + 1) : ReadObject(inner, depth + 1);
        }

        if (ReadInLine(at, depth, isItem) is not { } value)
            return null;
        NextLine();
        // More of the text, or a fault.
        return _column > column ? null : value;
    }

    private DataNode? ReadInLine(int at, int depth, bool isItem)
    {
        switch (_text[at])
        {
            case '"' or '\'':
                return ReadQuoted(at) is { } quoted && IsAllBehind(_valueEnd) ? quoted : null;
            case '[' or '{':
                return ReadBracket(ref at, depth + 1) is { } bracket && IsAllBehind(at) ? bracket : null;
            case '－' or '—' or '–' or '‐' or '−' or '﹣' when isItem:
                return null;
            default:
                return ReadPlain(at);
        }
    }

    private DataNode? ReadPlain(int at)
    {
        if (!CanBegin(at))
            return null;
        var end = at + 1;
        for (; end < _end; end++)
        {
            if (_text[end] == ':' && (end + 1 == _end || _text[end + 1] == ' '))
                return null;
            if (_text[end] == '#' && _text[end - 1] == ' ')
                break;
        }

        while (_text[end - 1] == ' ')
            end--;
        // Somebody's quotes.
        return _text[at] is '“' or '”' or '＂' && _text[end - 1] == '"' ? null : Plain(at, end);
    }

    private DataNode? ReadQuoted(int at)
    {
        var quote = _text[at];
        var length = _text.AsSpan(at + 1, _end - at - 1).IndexOf(quote);
        var text = length < 0 ? [] : _text.AsSpan(at + 1, length);
        var end = at + length + 2;
        if (quote == '"' && text.Contains('\\'))
            return ReadEscaped(at);
        if (length < 0 || (quote == '\'' && end < _end && _text[end] == '\''))
            return null;
        return Scalar(DataKind.Text, _strings.Of(text), at, end);
    }

    private DataNode? ReadEscaped(int at)
    {
        var text = new StringBuilder();
        for (var i = at + 1; i < _end; i++)
        {
            if (_text[i] == '"')
                return Scalar(DataKind.Text, _strings.Of(text.ToString()), at, i + 1);
            if (_text[i] != '\\')
            {
                text.Append(_text[i]);
                continue;
            }

            i++;
            if (At(i) is not ('n' or 't' or '"' or '\\'))
                return null;
            text.Append(_text[i] switch { 'n' => '\n', 't' => '\t', var c => c });
        }

        return null;
    }

    // A list or object in brackets, in one line; at goes on behind it.
    private DataNode? ReadBracket(ref int at, int depth)
    {
        if (depth >= _limits.MaxDepth)
            return null;
        var (start, isObject) = (at++, _text[at - 1] == '{');
        var (firstKey, firstValue) = (_open.Keys, _open.Values);
        var close = isObject ? '}' : ']';
        SkipSpace(ref at);
        for (var more = At(at) != close; more; more = At(at) == ',')
        {
            if (_open.Values > firstValue)
                at++;
            SkipSpace(ref at);
            if (isObject && !ReadKeyInBrackets(ref at))
                return null;
            if (Counted(ReadInBrackets(ref at, depth, isObject ? -1 : _open.Values > firstValue ? 0 : start)) is not { } value)
                return null;
            _open.AddValue(value);
            SkipSpace(ref at);
        }

        if (At(at) != close)
            return null;
        _valueEnd = ++at;
        return isObject ? _open.TakeObject(firstKey, firstValue, start, at) : _open.TakeList(firstValue, start, at);
    }

    private bool ReadKeyInBrackets(ref int at)
    {
        var end = KeyEnd(at);
        if (end < 0 || end + 1 >= _end || !YamlKey.IsWord(_text, at, end))
            return false;
        _open.AddKey(_strings.Of(_text.AsSpan(at, end - at)), at, end);
        at = end + 1;
        SkipSpace(ref at);
        return true;
    }

    // Of the first item of a list first tells where its bracket opens; it is 0 for the other items and -1 for a value in an object.
    private DataNode? ReadInBrackets(ref int at, int depth, int first)
    {
        if (At(at) is '[' or '{')
            return ReadBracket(ref at, depth + 1);
        if (At(at) is '"' or '\'')
        {
            var quoted = ReadQuoted(at);
            at = _valueEnd;
            return quoted;
        }

        var start = at;
        while (at < _end && _text[at] is not (',' or ']' or '}'))
            at++;
        var end = at;
        while (end > start && _text[end - 1] == ' ')
            end--;
        var text = _text.AsSpan(start, end - start);
        return end == start || !CanBegin(start) || IsMarked(text) || text.Contains(": ", StringComparison.Ordinal) || text[^1] == ':' || IsParted(start, end, first) ? null : Plain(start, end);
    }

    // Full-width commas that may be meant to part entries.
    private bool IsParted(int start, int end, int first)
    {
        for (var at = start; at < end; at++)
        {
            if (_text[at] is not ('，' or '、'))
                continue;
            if (first < 0 ? FlowMender.IsNextKey(_text, start, at) : first > 0 && _text[at] == '，' && FlowMender.IsListOfWords(_text, first, at))
                return true;
        }

        return false;
    }

    private DataNode Plain(int start, int end)
    {
        var text = _text.AsSpan(start, end - start);
        var kind = PlainScalar.KindOf(text);
        return Scalar(kind, kind switch { DataKind.Null => "", DataKind.Boolean => text[0] is 't' or 'T' ? "true" : "false", _ => _strings.Of(text) }, start, end);
    }

    private DataNode Scalar(DataKind kind, string text, int start, int end)
    {
        _valueEnd = end;
        return DataNode.OfRead(kind, text, _source, start, end);
    }

    private DataNode? Counted(DataNode? value) => value is null || _isUnusual || ++_nodes > _limits.MaxNodes ? null : value;

    // Where the key ends that begins here, at its colon; -1 when there is no ordinary key.
    private int KeyEnd(int at)
    {
        var most = Math.Min(_end, at + LongestKey);
        var end = at;
        while (end < most && !EndsKey(_text[end]))
            end++;
        return end > at && end < most && _text[end] == ':' && (end + 1 == _end || _text[end + 1] == ' ') && CanBegin(at) && _text[at] is not ('－' or '—' or '–' or '‐' or '−' or '﹣') ? end : -1;
    }

    // Loops: keys are short, and a vectorised search is compiled in every run of the program.
    private static bool EndsKey(char c) => c is ' ' or '：' or ':' or '#' or '"' or '\'' or '[' or ']' or '{' or '}' or ',' or '&' or '*' or '!' or '|' or '>' or '%' or '@' or '`' or '?' or '\\' or '\u3000' or '\u00A0';

    private static bool IsMarked(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is '"' or '\'' or '[' or ']' or '{' or '}' or '#' or '?' or '\\')
                return true;
        }

        return false;
    }

    // Only digits follow a dash that is no dash of a list.
    private bool CanBegin(int at) => _text[at] switch
    {
        '-' => at + 1 < _end && char.IsAsciiDigit(_text[at + 1]),
        '?' or ':' or ',' or '[' or ']' or '{' or '}' or '#' or '&' or '*' or '!' or '|' or '>' or '\'' or '"' or '%' or '@' or '`' or '\u3000' or '\u00A0' => false,
        _ => true,
    };

    private bool IsDash(int at) => _column >= 0 && _text[at] == '-' && (at + 1 == _end || _text[at + 1] == ' ');

    private bool IsAllBehind(int at)
    {
        var rest = at;
        SkipSpace(ref rest);
        return rest >= _end || (_text[rest] == '#' && rest > at);
    }

    private void SkipSpace(ref int at)
    {
        while (at < _end && _text[at] == ' ')
            at++;
    }

    private char At(int at) => at < _end ? _text[at] : '\0';
}
