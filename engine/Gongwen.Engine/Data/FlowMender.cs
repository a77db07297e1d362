using Gongwen.Contracts;

namespace Gongwen.Engine.Data;

/// <summary>The part of the mender that reads [lists] and {objects} in brackets, over lines if need be.</summary>
internal sealed class FlowMender(SourceText source, string text, YamlMends mends)
{
    private readonly Stack<(int At, bool HasComma)> _open = new();
    private int _entry; // where the entry of the innermost bracket begins
    private bool _hasColon;
    private int _value; // where its value begins

    /// <summary>Reads from an opening bracket; gives the line to go on with.</summary>
    public int Read(int start, int parent)
    {
        var i = start;
        while (i < text.Length)
        {
            var c = text[i];
            switch (c)
            {
                case '[' or '{':
                    _open.Push((i, false));
                    Begin(i + 1);
                    break;
                case ']' or '}':
                    Close(i, c);
                    if (_open.Count == 0)
                        return End(start, i + 1);
                    break;
                case ',' or '，' or '、':
                    Comma(i, c);
                    break;
                case '：' or ':':
                    Colon(i, c);
                    break;
                case '"' or '\'' when IsBlank(_entry, i) || (_hasColon && IsAfterColon(i)):
                    i = Quoted(i, c);
                    break;
                case '#' when text[i - 1] is ' ' or '\t' or '\n':
                    i = source.LineEnd(source.LineOf(i)) - 1;
                    break;
                case '\n' when Leaves(source.LineOf(i) + 1, parent):
                    Unclosed(TrimmedEnd(source.LineOf(i)));
                    return source.LineOf(i) + 1;
            }

            i++;
        }

        Unclosed(TrimmedEnd(source.LineOf(text.Length)));
        return source.LineCount;
    }

    private void Begin(int at)
    {
        _entry = _value = at;
        _hasColon = false;
    }

    private void Close(int at, char found)
    {
        var (open, _) = _open.Pop();
        var wanted = text[open] == '[' ? ']' : '}';
        if (found != wanted)
            mends.WrongBracket(at, wanted);
        Begin(at + 1);
        _hasColon = true; // what follows is no key
    }

    private void Comma(int at, char found)
    {
        var (open, hasComma) = _open.Peek();
        if (found == ',')
        {
            _open.Pop();
            _open.Push((open, true));
            Begin(at + 1);
            return;
        }

        char before = Neighbour(at, -1), after = Neighbour(at, 1);
        var atEdge = before is '"' or '\'' or ']' or '}' || after is '"' or '[' or '{';
        var beforeKey = text[open] == '{' && IsNextKey(text, _value, at);
        var isOnly = text[open] == '[' && found == '，' && !hasComma && IsListOfWords(text, open, at);
        if (!atEdge && !beforeKey && !isOnly)
            return;
        mends.Wide(at, ',', ", ", isSilent: !atEdge);
        Begin(at + 1);
    }

    private void Colon(int at, char found)
    {
        var inObject = text[_open.Peek().At] == '{';
        var start = SkipSpace(_entry);
        var isKey = inObject && !_hasColon && at > start && (text[start] is '"' or '\'' || YamlKey.IsWord(text, start, at));
        if (!isKey)
            return;
        _hasColon = true;
        _value = at + 1;
        var next = at + 1 < text.Length ? text[at + 1] : ' ';
        if (found == '：')
            mends.Colon(new YamlKey(YamlColon.Wide, at), start);
        else if (!char.IsWhiteSpace(next) && next is not (',' or '}' or ']') && text[start] is not ('"' or '\''))
            mends.Colon(new YamlKey(YamlColon.Tight, at), start);
    }

    private int Quoted(int start, char quote)
    {
        var lineEnd = TrimmedEnd(source.LineOf(start));
        for (var i = start + 1; i < text.Length; i++)
        {
            if (text[i] == '\\' && quote == '"')
                i++;
            else if (text[i] == quote)
                return i;
            else if (text[i] == '\n')
                break;
        }

        var close = text.IndexOf(quote, start + 1);
        // Closed on a later line: that is allowed, if there is an even number of quotes to make it so.
        if (close > 0 && text.AsSpan(start).Count(quote) % 2 == 0)
            return close;
        var at = lineEnd;
        while (at > start + 1 && text[at - 1] is ']' or '}' or ',' or ' ')
            at--;
        mends.OpenQuote(start, at);
        return at - 1;
    }

    private void Unclosed(int at)
    {
        var closers = string.Concat(_open.Select(open => text[open.At] == '[' ? ']' : '}'));
        mends.OpenBracket(_open.Last().At, at, closers);
    }

    private int End(int start, int at)
    {
        var line = source.LineOf(at - 1);
        var end = TrimmedEnd(line);
        var rest = at;
        while (rest < end && text[rest] is ' ' or '\t')
            rest++;
        if (rest < end && text[rest] is not ('#' or ':') && line == source.LineOf(start))
            mends.MustQuote(start, end, $"文字不能以“{text[start]}”开头", $"text can't start with '{text[start]}'");
        return line + 1;
    }

    // A key of the level above shows that a bracket was forgotten.
    private bool Leaves(int line, int parent)
    {
        if (parent < 0 || line >= source.LineCount)
            return false;
        var at = source.LineStart(line);
        var end = TrimmedEnd(line);
        while (at < end && text[at] == ' ')
            at++;
        var key = YamlKey.Find(text, at, end);
        return at - source.LineStart(line) <= parent && key.Kind == YamlColon.Proper && YamlKey.IsWord(text, at, key.Colon) && text[end - 1] != ',';
    }

    /// <summary>True when a key and a colon follow a full-width comma, which was then meant to part entries; not in 联系人：周晓，电话：6212008, a text that lists such pairs.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">Where the value begins that the comma stands in.</param>
    /// <param name="comma">Where it stands.</param>
    public static bool IsNextKey(string text, int value, int comma) =>
        ColonAhead(text, comma + 1) is { } colon && (text[colon] == ':' || text.AsSpan(value, comma - value).IndexOf('：') < 0);

    private static int? ColonAhead(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        for (var i = at; i < text.Length && i - at < 26; i++)
        {
            if (text[i] is ':' or '：')
                return YamlKey.IsWord(text, at, i) ? i : null;
        }

        return null;
    }

    // Spans have this, vectorized; to look at a few characters its start costs too much.
    private static int FirstOf(string marks, ReadOnlySpan<char> text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (marks.Contains(text[index]))
                return index;
        }

        return -1;
    }

    /// <summary>True for [甲，乙，丙]: words so short that they can only be a list; a longer one may be a sentence.</summary>
    /// <param name="text">The text.</param>
    /// <param name="open">Where the bracket opens.</param>
    /// <param name="at">Where the first full-width comma stands.</param>
    public static bool IsListOfWords(string text, int open, int at)
    {
        const int LongestWord = 3;
        var start = open + 1;
        var end = FirstOf("],[{\"'\n。；：", text.AsSpan(at));
        if (end < 0 || text[at + end] != ']' || FirstOf("\"'{。；：", text.AsSpan(start, at - start)) >= 0)
            return false;
        var words = text[start..(at + end)].Split('，');
        return words.Length > 2 && Array.TrueForAll(words, word => word.Trim().Length is > 0 and <= LongestWord);
    }

    private char Neighbour(int at, int step)
    {
        for (var i = at + step; i >= 0 && i < text.Length; i += step)
        {
            if (text[i] is not (' ' or '\t'))
                return text[i];
        }

        return '\0';
    }

    private int SkipSpace(int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }

    private bool IsBlank(int from, int to) => SkipSpace(from) >= to;

    private bool IsAfterColon(int at) => Neighbour(at, -1) is ':' or '：';

    private int TrimmedEnd(int line)
    {
        var end = source.LineEnd(line);
        while (end > source.LineStart(line) && text[end - 1] is ' ' or '\t')
            end--;
        return end;
    }
}
