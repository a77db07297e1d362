namespace Gongwen.Liquid.Syntax;

/// <content>Tags whose inside is not parsed, and the liquid tag with its lines.</content>
internal sealed partial class TemplateParser
{
    private bool TryReadVerbatim(ReadOnlySpan<char> name, int start, int end, SourceSpan tag, ref int next)
    {
        switch (name)
        {
            case "#":
                ReadInlineComment(start, end, tag);
                return true;
            case "comment":
                next = _lineAt >= 0 ? ReadLineComment(tag) : ReadComment(tag);
                return true;
            case "raw":
                ExpectNoText("raw", start, end);
                next = ReadUntilEnd("raw", tag);
                return true;
            case "doc":
                ExpectNoText("doc", start, end);
                next = ReadUntilEnd("doc", tag);
                return true;
            default:
                return false;
        }
    }

    private void ReadInlineComment(int start, int end, SourceSpan tag)
    {
        _current.Add(new CommentNode(tag, Span(start, end), isDocumentation: false));
        for (var at = start; at < end; at++)
        {
            if (_text[at] != '\n')
                continue;
            var line = at + 1;
            while (line < end && char.IsWhiteSpace(_text[line]))
                line++;
            if (line >= end || _text[line] == '#')
                continue;
            _errors.Add(
                LiquidErrorCode.UnexpectedToken,
                Span(line, line + 1),
                new LiquidMessage("注释的每一行都要以 # 开头", "Every line of a comment begins with #"));
            return;
        }
    }

    // Inside a comment only comments and raw count; whatever else stands there need not be right.
    private int ReadComment(SourceSpan opening)
    {
        var depth = 1;
        var at = opening.End;
        var swallowing = -1;
        while (TryNextTag(at, ref swallowing, out var offset, out var end))
        {
            at = end;
            var name = TagName(offset);
            if (name is "raw")
            {
                if (!TryFindEnd("endraw", at, out at))
                    break;
            }
            else if (name is "comment")
            {
                depth++;
            }
            else if (name is "endcomment" && --depth == 0)
            {
                _trimNext = _text[end - 3] == '-';
                _current.Add(new CommentNode(Span(opening.Offset, end), Span(opening.End, offset), isDocumentation: false));
                return end;
            }
        }

        if (swallowing < 0)
            ReportNeverClosed("comment", opening);
        else
            ReportSwallowed(opening, Span(swallowing, swallowing + 2));
        return _text.Length;
    }

    private void ReportSwallowed(SourceSpan opening, SourceSpan swallowing) => _errors.Add(
        LiquidErrorCode.UnclosedBlock,
        opening,
        new LiquidMessage("标签“comment”没有闭合", "The tag 'comment' is never closed"),
        new LiquidMessage(
            $"第 {swallowing.Line} 行的“{swallowing.Text}”没有闭合，把后面的标签也当成了自己的内容：补上“}}}}”，或者删去它",
            $"The '{swallowing.Text}' of line {swallowing.Line} is not closed and takes in the tag behind it: close it by '}}}}' or delete it"));

    // The next whole tag. A {{ that is never closed swallows the tag behind it, as in the reference.
    private bool TryNextTag(int from, ref int swallowing, out int offset, out int end)
    {
        end = 0;
        while ((offset = FindOpening(from)) < _text.Length)
        {
            if (_text[offset + 1] == '%')
                return TryEndOfTag(offset, out end);
            from = SkipOutput(offset + 2, out var swallows);
            if (swallows)
                swallowing = offset;
        }

        return false;
    }

    private int SkipOutput(int at, out bool swallows)
    {
        swallows = false;
        for (; at < _text.Length; at++)
        {
            var step = _text.AsSpan(at).IndexOfAny('{', '}');
            if (step < 0)
                break;
            at += step;
            if (_text[at] == '}')
                return at + 1;
            swallows = _text.AsSpan(at).StartsWith("{%");
            if (swallows)
                return TryEndOfTag(at, out var end) ? end : _text.Length;
        }

        return _text.Length;
    }

    private bool TryFindEnd(string wanted, int from, out int end)
    {
        end = from;
        while (NextTagName(from, out var offset, out var name))
        {
            from = offset + 2;
            if (name.SequenceEqual(wanted))
                return TryEndOfTag(offset, out end);
        }

        return false;
    }

    private int ReadLineComment(SourceSpan opening)
    {
        var depth = 1;
        while (depth > 0 && NextLine(out var start, out var end))
        {
            if (IsLine(start, end, "comment"))
                depth++;
            else if (IsLine(start, end, "endcomment"))
                depth--;
        }

        if (depth > 0)
            ReportNeverClosed("comment", opening);
        return opening.End;
    }

    private int ReadUntilEnd(string name, SourceSpan opening)
    {
        if (_lineAt >= 0)
        {
            // A liquid tag has no delimiters to end it by, as in the reference.
            ReportNeverClosed(name, opening);
            return opening.End;
        }

        var at = opening.End;
        while (!_errors.Stopped && NextTagName(at, out var offset, out var found))
        {
            at = offset + 2;
            if (name is "doc" && found is "doc")
            {
                _errors.Add(LiquidErrorCode.UnexpectedTag, Span(offset, offset + 2), new LiquidMessage("doc 里不能再有 doc", "A doc cannot contain a doc"));
                continue;
            }

            if (!found.StartsWith("end") || !found[3..].SequenceEqual(name))
                continue;
            if (!TryEndOfTag(offset, out var end))
                break;
            _trimNext = _text[end - 3] == '-';
            var whole = Span(opening.Offset, end);
            var body = Span(opening.End, offset);
            _current.Add(name is "raw" ? new RawNode(whole, body) : new CommentNode(whole, body, isDocumentation: true));
            return end;
        }

        ReportNeverClosed(name, opening);
        return _text.Length;
    }

    private bool TryEndOfTag(int offset, out int end)
    {
        end = _text.IndexOf("%}", offset + 2, StringComparison.Ordinal) + 2;
        return end >= 2;
    }

    // The next {% with a name, whatever else is in the tag.
    private bool NextTagName(int from, out int offset, out ReadOnlySpan<char> name)
    {
        for (offset = from; (offset = _text.IndexOf("{%", offset, StringComparison.Ordinal)) >= 0; offset += 2)
        {
            name = TagName(offset);
            if (!name.IsEmpty)
                return true;
        }

        name = default;
        return false;
    }

    private ReadOnlySpan<char> TagName(int opening)
    {
        var start = opening + 2;
        if (start < _text.Length && _text[start] == '-')
            start++;
        while (start < _text.Length && char.IsWhiteSpace(_text[start]))
            start++;
        var end = start;
        while (end < _text.Length && (char.IsLetterOrDigit(_text[end]) || _text[end] == '_'))
            end++;
        return _text.AsSpan(start, end - start);
    }

    private void ReportNeverClosed(string name, SourceSpan opening) => _errors.Add(
        LiquidErrorCode.UnclosedBlock,
        opening,
        new LiquidMessage($"标签“{name}”没有闭合", $"The tag '{name}' is never closed"),
        new LiquidMessage($"补上 {{% end{name} %}}", $"Add {{% end{name} %}}"));

    // Every line is a tag without delimiters; what it opens it must close.
    private void ReadLiquid(int start, int end, SourceSpan tag)
    {
        if (_lineAt >= 0)
        {
            // liquid inside liquid: the rest of the line is a line.
            while (IsLine(start, end, "liquid"))
                start = _text.IndexOf("liquid", start, StringComparison.Ordinal) + 6;
            var unused = 0;
            if (!_text.AsSpan(start, end - start).IsWhiteSpace())
                ReadStatement(start, end, Span(start, end), ref unused);
            return;
        }

        var floor = _floor;
        var trim = _trimNext;
        _floor = _open.Count;
        _lineAt = start;
        _lineEnd = end;
        while (!_errors.Stopped && NextLine(out var lineStart, out var lineEnd))
        {
            var unused = 0;
            if (lineStart < lineEnd)
                ReadStatement(lineStart, lineEnd, Span(lineStart, lineEnd), ref unused);
        }

        CloseUnclosed(_floor, end);
        _floor = floor;
        _lineAt = -1;
        _trimNext = trim;
    }

    private bool NextLine(out int start, out int end)
    {
        start = _lineAt;
        end = _lineEnd;
        if (_lineAt >= _lineEnd)
            return false;
        var length = _text.AsSpan(_lineAt, _lineEnd - _lineAt).IndexOf('\n');
        end = length < 0 ? _lineEnd : _lineAt + length;
        _lineAt = end + 1;
        while (start < end && char.IsWhiteSpace(_text[start]))
            start++;
        while (start < end && char.IsWhiteSpace(_text[end - 1]))
            end--;
        return true;
    }

    private bool IsLine(int start, int end, string name)
    {
        while (start < end && char.IsWhiteSpace(_text[start]))
            start++;
        return end - start >= name.Length && _text.AsSpan(start, name.Length).SequenceEqual(name)
            && (end - start == name.Length || !(char.IsLetterOrDigit(_text[start + name.Length]) || _text[start + name.Length] == '_'));
    }

    private void ExpectNoText(string name, int start, int end)
    {
        var text = Span(start, end);
        if (text.Text.IsWhiteSpace())
            return;
        _errors.Add(LiquidErrorCode.WrongArguments, text, new LiquidMessage($"{name} 不带参数", $"{name} takes no arguments"));
    }
}
