using Gongwen.Liquid.Runtime;

namespace Gongwen.Liquid.Syntax;

/// <summary>
/// Parses one template. Blocks lie on a list, not on the stack, so nesting costs no recursion; after a fault it goes on behind the tag.
/// </summary>
internal sealed partial class TemplateParser
{
    private const string Space = " \t\r\n\f\v\0";

    private readonly SourceText _source;
    private readonly string _text;
    private readonly TemplateOptions _options;
    private readonly Dictionary<string, ILiquidTag> _customTags;
    private readonly ParseErrors _errors;
    private readonly ExpressionParser _expressions;
    private readonly RootBlock _root;
    private readonly List<OpenBlock> _open = [];
    private readonly HashSet<string> _unknownTags = new(StringComparer.Ordinal);
    private OpenBlock _current;
    private bool _trimNext;

    // Blocks below this number on the list were opened outside the liquid tag being read and cannot be closed in it.
    private int _floor;

    // The lines of a liquid tag still to be read; -1 outside.
    private int _lineAt = -1;
    private int _lineEnd;

    // From here on no output is closed, so that a file full of openings is searched once.
    private int _unclosedFrom = int.MaxValue;

    public TemplateParser(SourceText source, TemplateOptions options, Dictionary<string, ILiquidTag> customTags, ParseErrors errors)
    {
        _source = source;
        _text = source.Text;
        _options = options;
        _customTags = customTags;
        _errors = errors;
        _expressions = new ExpressionParser(source, options, errors);
        _root = new RootBlock(source);
        _current = _root;
    }

    public LiquidBlock Parse()
    {
        var at = 0;
        while (at < _text.Length && !_errors.Stopped)
        {
            var opening = FindOpening(at);
            AddText(at, opening);
            if (opening == _text.Length)
                break;
            at = _text[opening + 1] == '{' ? ReadOutput(opening) : ReadTag(opening);
        }

        CloseUnclosed(0, _text.Length);
        return _root.Finish(_text.Length);
    }

    private SourceSpan Span(int start, int end) => new(_source, start, end - start);

    private int FindOpening(int from)
    {
        for (var at = from; at < _text.Length - 1; at++)
        {
            var step = _text.AsSpan(at, _text.Length - 1 - at).IndexOf('{');
            if (step < 0)
                break;
            at += step;
            if (_text[at + 1] is '{' or '%')
                return at;
        }

        return _text.Length;
    }

    private void AddText(int start, int end)
    {
        if (start == end)
            return;
        if (_trimNext)
        {
            while (start < end && Space.Contains(_text[start], StringComparison.Ordinal))
                start++;
        }

        _trimNext = false;
        if (end + 2 < _text.Length && _text[end + 2] == '-')
        {
            while (start < end && Space.Contains(_text[end - 1], StringComparison.Ordinal))
                end--;
        }

        if (start < end)
            _current.Add(new TextNode(Span(start, end)));
    }

    private int ReadOutput(int opening)
    {
        var at = opening + 2;
        while (true)
        {
            var step = opening >= _unclosedFrom ? -1 : _text.AsSpan(at).IndexOfAny('{', '}');
            at += step;
            if (step < 0 || at + 1 >= _text.Length)
            {
                _unclosedFrom = Math.Min(_unclosedFrom, opening);
                return ReportUnclosed(opening, opening + 2, "}}");
            }

            if (_text[at] == '}' && _text[at + 1] == '}')
                break;
            if (_text[at] == '{' && _text[at + 1] == '%')
                return ReportUnclosed(opening, at, "}}");
            if (_text[at] == '}')
                return ReportLoneBrace(at);
            at++;
        }

        var start = opening + 2;
        var end = at;
        if (start < end && _text[start] == '-')
            start++;
        _trimNext = _text[at - 1] == '-';
        if (start < end && _trimNext)
            end--;
        var before = _errors.Count;
        _expressions.Reset(start, end);
        var expression = _expressions.ParseFiltered();
        if (IsNested(opening, at, "}}", before, out var resume))
            return resume;
        _current.Add(new OutputNode(Span(opening, at + 2), expression, isEcho: false));
        return at + 2;
    }

    private int ReadTag(int opening)
    {
        var closing = _text.IndexOf("%}", opening + 2, StringComparison.Ordinal);
        if (closing < 0)
            return ReportUnclosed(opening, opening + 2, "%}");
        var start = opening + 2;
        var end = closing;
        if (start < end && _text[start] == '-')
            start++;
        _trimNext = _text[closing - 1] == '-';
        if (start < end && _trimNext)
            end--;
        var tag = Span(opening, closing + 2);
        var next = closing + 2;
        var before = _errors.Count;
        ReadStatement(start, end, tag, ref next);
        return IsNested(opening, end, "%}", before, out var resume) ? resume : next;
    }

    // A tag without its delimiters: in a document or a line of a liquid tag. next: where reading goes on, for tags that take text as it is.
    private void ReadStatement(int start, int end, SourceSpan tag, ref int next)
    {
        _expressions.Reset(end, end);
        while (start < end && char.IsWhiteSpace(_text[start]))
            start++;
        var nameEnd = start;
        if (start < end && _text[start] == '#')
            nameEnd++;
        while (nameEnd < end && (char.IsLetterOrDigit(_text[nameEnd]) || _text[nameEnd] == '_' || char.IsSurrogate(_text[nameEnd])) && _text[start] != '#')
            nameEnd++;
        if (nameEnd == start)
        {
            _errors.Add(LiquidErrorCode.UnexpectedToken, tag, new LiquidMessage("标签里没有标签名", "The tag has no name"));
            return;
        }

        var name = _text.AsSpan(start, nameEnd - start);
        if (name is "liquid")
            ReadLiquid(nameEnd, end, tag);
        else if (!TryReadVerbatim(name, nameEnd, end, tag, ref next))
            ReadStructure(name, Span(start, nameEnd), nameEnd, end, tag);
    }

    private void ReadStructure(ReadOnlySpan<char> name, SourceSpan nameSpan, int start, int end, SourceSpan tag)
    {
        _expressions.Reset(start, end);
        if (TryReadTag(name, start, end, tag))
            return;
        if (_open.Count > _floor && _current.TryBranch(name, tag, this))
            return;
        if (name.StartsWith("end") && name.Length > 3)
            ReadEnd(name.ToString(), nameSpan, tag);
        else
            ReportUnknown(name.ToString(), nameSpan);
    }

    private void Open(OpenBlock block)
    {
        if (_open.Count >= _options.Budgets.MaxNesting)
        {
            _errors.Exceed(nameof(TemplateBudgets.MaxNesting), _options.Budgets.MaxNesting, null, block.Opening);
            return;
        }

        _open.Add(block);
        _current = block;
    }

    private void CloseCurrent(SourceSpan tag)
    {
        var block = _current;
        _open.RemoveAt(_open.Count - 1);
        _current = _open.Count == 0 ? _root : _open[^1];
        _current.Add(block.Close(Span(block.Opening.Offset, Math.Max(tag.End, block.Opening.End)), tag.Offset));
    }

    private void ReadEnd(string name, SourceSpan nameSpan, SourceSpan tag)
    {
        var wanted = name.AsSpan(3);
        for (var i = _open.Count - 1; i >= _floor; i--)
        {
            if (!wanted.SequenceEqual(_open[i].Name))
                continue;
            CloseUnclosed(i + 1, tag.Offset);
            CloseCurrent(tag);
            return;
        }

        if (_unknownTags.Contains(name[3..]))
            return;
        var top = _open.Count > _floor ? _current : null;
        var misspelt = top is not null && NearestName.Find(name, [$"end{top.Name}"]) is not null && !IsBlockTag(name[3..]);
        _errors.Add(
            LiquidErrorCode.UnexpectedTag,
            nameSpan,
            new LiquidMessage($"“{name}”没有对应的开始标签", $"'{name}' closes nothing"),
            top is null ? null : new LiquidMessage(
                $"第 {top.Opening.Line} 行的“{top.Name}”要用 end{top.Name} 闭合", $"The '{top.Name}' of line {top.Opening.Line} is closed by end{top.Name}"));
        if (misspelt)
            CloseCurrent(tag);
    }

    // Reports and closes every open block from that number on.
    private void CloseUnclosed(int from, int end)
    {
        while (_open.Count > from)
        {
            var block = _current;
            _errors.Add(
                LiquidErrorCode.UnclosedBlock,
                block.Opening,
                new LiquidMessage($"标签“{block.Name}”没有闭合", $"The tag '{block.Name}' is never closed"),
                new LiquidMessage($"补上 {{% end{block.Name} %}}", $"Add {{% end{block.Name} %}}"));
            CloseCurrent(Span(end, end));
        }
    }

    private int ReportUnclosed(int opening, int resume, string closing)
    {
        _trimNext = false;
        _errors.Add(
            LiquidErrorCode.UnclosedDelimiter,
            Span(opening, opening + 2),
            new LiquidMessage($"“{_text.AsSpan(opening, 2)}”没有用“{closing}”闭合", $"'{_text.AsSpan(opening, 2)}' is never closed by '{closing}'"));
        return resume;
    }

    // As in the reference, even inside a string.
    private int ReportLoneBrace(int at)
    {
        _trimNext = false;
        _errors.Add(
            LiquidErrorCode.UnclosedDelimiter,
            Span(at, at + 1),
            new LiquidMessage("{{ 和 }} 之间不能有单个的 }", "A single } cannot stand between {{ and }}"),
            new LiquidMessage("结尾要写 }}；文本里的 } 先用 assign 赋给变量", "Close it by }}; assign a text with } to a variable first"));
        return at + 1;
    }

    // A faulty tag with another opening inside was never closed: that is the one fault to report, and reading goes on at that opening.
    private bool IsNested(int opening, int end, string closing, int errorsBefore, out int resume)
    {
        resume = -1;
        if (!_expressions.Failed)
            return false;
        for (var at = Math.Max(_expressions.Current.Start, opening + 2); at + 1 < end && resume < 0; at++)
        {
            if (_text[at] == '{' && _text[at + 1] is '{' or '%')
                resume = at;
        }

        if (resume < 0)
            return false;
        _errors.TakeBack(errorsBefore);
        ReportUnclosed(opening, resume, closing);
        return true;
    }

    private void ReportUnknown(string name, SourceSpan span)
    {
        if (name is "else" or "elsif" or "when")
        {
            var block = _open.Count > _floor ? _current : null;
            _errors.Add(
                LiquidErrorCode.UnexpectedTag,
                span,
                block is null
                    ? new LiquidMessage($"“{name}”不在任何标签里", $"'{name}' belongs to no block")
                    : new LiquidMessage($"“{block.Name}”里不能有“{name}”", $"A '{block.Name}' has no '{name}'"));
            return;
        }

        _unknownTags.Add(name);
        _errors.Add(
            LiquidErrorCode.UnknownTag,
            span,
            new LiquidMessage($"没有标签“{name}”", $"There is no tag '{name}'"),
            NearestName.Hint(name, KnownTags()));
    }
}
