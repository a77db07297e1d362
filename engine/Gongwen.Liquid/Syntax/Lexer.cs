using System.Globalization;

namespace Gongwen.Liquid.Syntax;

/// <summary>Reads the words and marks of one tag. A full-width mark is reported and taken as the half-width one.</summary>
internal sealed class Lexer(SourceText source, ParseErrors errors)
{
    private readonly string _text = source.Text;
    private int _at;
    private int _end;
    private int _reportedUpTo;
    private TokenKind _last;

    public void Reset(int start, int end)
    {
        _at = start;
        _end = end;
        _last = TokenKind.End;
    }

    public Token Next()
    {
        while (_at < _end && char.IsWhiteSpace(_text[_at]))
            _at++;
        if (_at >= _end)
            return new Token(TokenKind.End, _end, _end);
        var start = _at;
        var kind = Read();
        if (kind == TokenKind.Identifier && _last != TokenKind.Dot && _text.AsSpan(start, _at - start).SequenceEqual("contains"))
            kind = TokenKind.Contains;
        _last = kind;
        return new Token(kind, start, _at);
    }

    public static int IdentifierLength(ReadOnlySpan<char> text)
    {
        var length = RuneLength(text, 0, start: true);
        if (length == 0)
            return 0;
        while (length < text.Length && RuneLength(text, length, start: false) is > 0 and var next)
            length += next;
        return length < text.Length && text[length] == '?' ? length + 1 : length;
    }

    private TokenKind Read()
    {
        var c = _text[_at];
        if (char.IsAsciiLetter(c) || c == '_' || (c >= 0x80 && FullWidth.ToHalf(c) == 0 && RuneLength(_text.AsSpan(_at, _end - _at), 0, start: true) > 0))
        {
            _at += IdentifierLength(_text.AsSpan(_at, _end - _at));
            return TokenKind.Identifier;
        }

        if (char.IsAsciiDigit(c) || (c == '-' && _at + 1 < _end && char.IsAsciiDigit(_text[_at + 1])))
            return ReadNumber();
        if (c is '"' or '\'')
            return ReadString(c);
        return c < 0x80 ? ReadMark(c) : ReadForeign(c);
    }

    private TokenKind ReadNumber()
    {
        _at++;
        SkipDigits();
        if (_at + 1 < _end && _text[_at] == '.' && char.IsAsciiDigit(_text[_at + 1]))
        {
            _at++;
            SkipDigits();
        }

        return TokenKind.Number;
    }

    private void SkipDigits()
    {
        while (_at < _end && char.IsAsciiDigit(_text[_at]))
            _at++;
    }

    private TokenKind ReadString(char quote)
    {
        var close = _text.AsSpan(_at + 1, _end - _at - 1).IndexOf(quote);
        if (close >= 0)
        {
            _at += close + 2;
            return TokenKind.String;
        }

        // Closed by the full-width quote, then.
        for (var i = _at + 1; i < _end; i++)
        {
            if (FullWidth.ToHalf(_text[i]) != quote)
                continue;
            ReportFullWidth(i, i + 1, quote.ToString());
            _at = i + 1;
            return TokenKind.String;
        }

        return ReportUnclosedString(quote.ToString());
    }

    private TokenKind ReadForeign(char c)
    {
        var half = FullWidth.ToHalf(c);
        if (half == 0)
            return ReportUnexpected(char.IsSurrogatePair(_text, _at) ? 2 : 1);
        if (half is '"' or '\'')
            return ReadForeignString(half);
        var start = _at;
        if (char.IsAsciiDigit(half))
        {
            while (_at < _end && FullWidth.ToHalf(_text[_at]) is >= '0' and <= '9')
                _at++;
            ReportFullWidth(start, _at, string.Concat(_text[start.._at].Select(FullWidth.ToHalf)));
            return TokenKind.Number;
        }

        var second = start + 1 < _end ? _text[start + 1] : '\0';
        if (second >= 0x80)
            second = FullWidth.ToHalf(second);
        var kind = MarkKind(half, second, out var length);
        if (kind == TokenKind.Bad)
            return ReportUnexpected(1);
        _at = start + length;
        ReportFullWidth(start, _at, length == 2 ? $"{half}{second}" : half.ToString());
        return kind;
    }

    private TokenKind ReadForeignString(char half)
    {
        for (var i = _at + 1; i < _end; i++)
        {
            if (_text[i] != half && FullWidth.ToHalf(_text[i]) != half)
                continue;
            ReportFullWidth(_at, i + 1, $"{half}…{half}", $"{_text[_at]}…{_text[i]}");
            _at = i + 1;
            return TokenKind.String;
        }

        return ReportUnclosedString(_text[_at].ToString());
    }

    private TokenKind ReadMark(char c)
    {
        var second = _at + 1 < _end ? _text[_at + 1] : '\0';
        var kind = MarkKind(c, second, out var length);
        if (kind == TokenKind.Bad)
        {
            // A half-width mark may be followed by the full-width second half.
            if (second >= 0x80 && MarkKind(c, FullWidth.ToHalf(second), out length) is not TokenKind.Bad and var mixed)
            {
                _at += length;
                ReportFullWidth(_at - length, _at, $"{c}{FullWidth.ToHalf(second)}");
                return mixed;
            }

            return ReportUnexpected(1);
        }

        _at += length;
        return kind;
    }

    private static TokenKind MarkKind(char first, char second, out int length)
    {
        length = 1;
        switch (first)
        {
            case '|': return TokenKind.Pipe;
            case ':': return TokenKind.Colon;
            case ',': return TokenKind.Comma;
            case '[': return TokenKind.OpenSquare;
            case ']': return TokenKind.CloseSquare;
            case '(': return TokenKind.OpenRound;
            case ')': return TokenKind.CloseRound;
            case '?': return TokenKind.Question;
            case '-': return TokenKind.Dash;
            case '.' when second != '.': return TokenKind.Dot;
            case '=' when second != '=': return TokenKind.Assign;
            case '<' when second is not ('=' or '>'): return TokenKind.Less;
            case '>' when second != '=': return TokenKind.Greater;
        }

        length = 2;
        return (first, second) switch
        {
            ('.', '.') => TokenKind.DotDot,
            ('=', '=') => TokenKind.Equal,
            ('!', '=') or ('<', '>') => TokenKind.NotEqual,
            ('<', '=') => TokenKind.LessOrEqual,
            ('>', '=') => TokenKind.GreaterOrEqual,
            _ => TokenKind.Bad,
        };
    }

    private void ReportFullWidth(int start, int end, string half, string? written = null)
    {
        // A tag may be read twice; its marks are reported once.
        if (start < _reportedUpTo)
            return;
        _reportedUpTo = end;
        written ??= _text[start..end];
        errors.Add(
            LiquidErrorCode.FullWidthMark,
            new SourceSpan(source, start, end - start),
            new LiquidMessage($"标签里用了全角符号 {written}", $"Full-width {written} inside a tag"),
            new LiquidMessage($"改成半角 {half}", $"Write {half}"));
    }

    private TokenKind ReportUnclosedString(string quote)
    {
        errors.Add(
            LiquidErrorCode.UnclosedString,
            new SourceSpan(source, _at, _end - _at),
            new LiquidMessage($"引号 {quote} 没有配对", $"The quote {quote} is never closed"));
        _at = _end;
        return TokenKind.Bad;
    }

    private TokenKind ReportUnexpected(int length)
    {
        var span = new SourceSpan(source, _at, length);
        var hint = _text[_at] switch
        {
            '&' => new LiquidMessage("“并且”写作 and，“或者”写作 or", "Write and / or"),
            '+' or '*' or '/' => new LiquidMessage("加减乘除用过滤器 plus、minus、times、divided_by", "Calculate with the filters plus, minus, times, divided_by"),
            _ => null,
        };
        errors.Add(
            LiquidErrorCode.UnexpectedCharacter,
            span,
            new LiquidMessage($"标签里不能有字符“{span.Text}”", $"The character '{span.Text}' cannot stand inside a tag"),
            hint);
        _at += length;
        return TokenKind.Bad;
    }

    // Length of the letter (or, later in a name, digit, mark or dash) at a place; 0 when it is something else.
    private static int RuneLength(ReadOnlySpan<char> text, int at, bool start)
    {
        var c = text[at];
        if (c < 0x80)
            return char.IsAsciiLetter(c) || c == '_' || (!start && (char.IsAsciiDigit(c) || c == '-')) ? 1 : 0;
        if (System.Text.Rune.DecodeFromUtf16(text[at..], out var rune, out var length) != System.Buffers.OperationStatus.Done)
            return 0;
        if (System.Text.Rune.IsLetter(rune) || rune.Value == 0x3007)
            return length;
        if (start)
            return 0;
        return System.Text.Rune.GetUnicodeCategory(rune) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark ? length : 0;
    }
}
