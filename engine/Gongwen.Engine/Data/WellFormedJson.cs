using System.Buffers;
using System.Globalization;
using Gongwen.Contracts;

namespace Gongwen.Engine.Data;

/// <summary>Reads JSON without faults straight to a tree. Whatever is unusual it leaves to <see cref="JsonReader"/>, which tells the faults; of what it reads, that makes the same tree.</summary>
internal sealed class WellFormedJson
{
    private static readonly SearchValues<char> EndsOfRun = SearchValues.Create("\"\\\n\r");

    private readonly SourceText _source;
    private readonly string _text;
    private readonly DataLimits _limits;
    private readonly SharedStrings _strings;
    private readonly NodeStack _open;
    private char[] _unescaped = [];
    private int _nodes;
    private int _i;

    private WellFormedJson(SourceText source, DataLimits limits)
    {
        (_source, _text, _limits) = (source, source.Text, limits);
        (_strings, _open) = (new SharedStrings(_text.Length), new NodeStack(source));
    }

    /// <summary>The tree; null when the text needs the other reader.</summary>
    public static DataNode? Read(SourceText source, DataLimits limits)
    {
        var reader = new WellFormedJson(source, limits);
        return reader.ReadValue(0) is { } root && reader.SkipSpace() == '\0' && reader._i == source.Text.Length ? root : null;
    }

    private DataNode? ReadValue(int depth)
    {
        if (++_nodes > _limits.MaxNodes)
            return null;
        switch (SkipSpace())
        {
            case '"':
                var start = _i;
                return ReadString() is { } text ? DataNode.OfRead(DataKind.Text, text, _source, start, _i) : null;
            case '{':
                return depth < _limits.MaxDepth ? ReadObject(depth + 1) : null;
            case '[':
                return depth < _limits.MaxDepth ? ReadList(depth + 1) : null;
            case 't':
                return ReadWord(DataKind.Boolean, "true", "true");
            case 'f':
                return ReadWord(DataKind.Boolean, "false", "false");
            case 'n':
                return ReadWord(DataKind.Null, "null", "");
            default:
                return ReadNumber();
        }
    }

    private DataNode? ReadObject(int depth)
    {
        var (start, firstValue, firstKey) = (_i++, _open.Values, _open.Keys);
        var c = SkipSpace();
        for (var more = c != '}'; more; more = c == ',')
        {
            if (_open.Keys > firstKey)
            {
                _i++;
                c = SkipSpace();
            }

            if (c != '"')
                return null;
            var keyStart = _i;
            if (ReadString() is not { } key)
                return null;
            _open.AddKey(key, keyStart, _i);
            if (SkipSpace() != ':')
                return null;
            _i++;
            if (ReadValue(depth) is not { } value)
                return null;
            _open.AddValue(value);
            c = SkipSpace();
        }

        return c == '}' ? _open.TakeObject(firstKey, firstValue, start, ++_i) : null;
    }

    private DataNode? ReadList(int depth)
    {
        var (start, first) = (_i++, _open.Values);
        var c = SkipSpace();
        for (var more = c != ']'; more; more = c == ',')
        {
            if (_open.Values > first)
                _i++;
            if (ReadValue(depth) is not { } value)
                return null;
            _open.AddValue(value);
            c = SkipSpace();
        }

        return c == ']' ? _open.TakeList(first, start, ++_i) : null;
    }

    private DataNode? ReadWord(DataKind kind, string word, string text)
    {
        var start = _i;
        if (string.CompareOrdinal(_text, _i, word, 0, word.Length) != 0)
            return null;
        _i += word.Length;
        return DataNode.OfRead(kind, text, _source, start, _i);
    }

    private DataNode? ReadNumber()
    {
        var start = _i;
        if (At(_i) == '-')
            _i++;
        var whole = Digits();
        if (whole == 0 || (whole > 1 && _text[_i - whole] == '0'))
            return null;
        if (At(_i) == '.')
        {
            _i++;
            if (Digits() == 0)
                return null;
        }

        if (At(_i) is 'e' or 'E')
        {
            _i += At(_i + 1) is '+' or '-' ? 2 : 1;
            if (Digits() == 0)
                return null;
        }

        return DataNode.OfRead(DataKind.Number, _strings.Of(_text.AsSpan(start, _i - start)), _source, start, _i);
    }

    private int Digits()
    {
        var start = _i;
        while (char.IsAsciiDigit(At(_i)))
            _i++;
        return _i - start;
    }

    // The text in quotes; null when it isn't closed in its line, or brings in what no document can hold.
    private string? ReadString()
    {
        var start = ++_i;
        var length = _text.AsSpan(start).IndexOfAny(EndsOfRun);
        if (length < 0)
            return null;
        _i += length;
        if (_text[_i] == '"')
            return _strings.Of(_text.AsSpan(start, _i++ - start));
        return _text[_i] == '\\' ? ReadEscaped(start) : null;
    }

    private string? ReadEscaped(int start)
    {
        var length = 0;
        Append(_text.AsSpan(start, _i - start), ref length);
        while (At(_i) == '\\')
        {
            if (Unescaped() is not { } c)
                return null;
            Append([c], ref length);
            var run = _text.AsSpan(_i).IndexOfAny(EndsOfRun);
            if (run < 0)
                return null;
            Append(_text.AsSpan(_i, run), ref length);
            _i += run;
        }

        if (At(_i) != '"')
            return null;
        _i++;
        var text = _unescaped.AsSpan(0, length);
        return ControlCharacters.IsCleanEscaped(text) ? _strings.Of(text) : null;
    }

    private char? Unescaped()
    {
        var c = At(_i + 1);
        _i += 2;
        switch (c)
        {
            case '"' or '\\' or '/':
                return c;
            case 'n':
                return '\n';
            case 't':
                return '\t';
            case 'r':
                return '\r';
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 'u' when _i + 4 <= _text.Length && ushort.TryParse(_text.AsSpan(_i, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit):
                _i += 4;
                return (char)unit;
            default:
                return null;
        }
    }

    private void Append(ReadOnlySpan<char> part, ref int length)
    {
        if (length + part.Length > _unescaped.Length)
            Array.Resize(ref _unescaped, Math.Max(256, 2 * (length + part.Length)));
        part.CopyTo(_unescaped.AsSpan(length));
        length += part.Length;
    }

    // The next character that is no white space; NUL at the end.
    private char SkipSpace()
    {
        while (_i < _text.Length && _text[_i] is ' ' or '\n' or '\r' or '\t')
            _i++;
        return At(_i);
    }

    private char At(int index) => index < _text.Length ? _text[index] : '\0';
}
