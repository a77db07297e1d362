using Gongwen.Liquid.Runtime;

namespace Gongwen.Liquid.Syntax;

/// <content>The tags of the language, one by one.</content>
internal sealed partial class TemplateParser
{
    private static readonly string[] SimpleTags =
        ["assign", "break", "continue", "cycle", "decrement", "echo", "include", "increment", "liquid", "render"];

    private static readonly string[] BlockTags =
        ["capture", "case", "comment", "doc", "for", "if", "ifchanged", "raw", "tablerow", "unless"];

    private static readonly string[] BranchTags = ["else", "elsif", "when"];

    public ConditionExpression ParseCondition(SourceSpan tag) => _expressions.ParseCondition() ?? ConditionExpression.Never(tag);

    // An else takes nothing; what stands there is ignored. Null: it applies always.
    public ConditionExpression? ParseElse()
    {
        _expressions.IgnoreRest();
        return null;
    }

    public LiquidExpression[] ParseWhen()
    {
        var values = new List<LiquidExpression>();
        do
        {
            if (_expressions.ParseExpression() is not { } value)
                return [.. values];
            values.Add(value);
            if (!_expressions.Look(TokenKind.Comma) && !_expressions.LookWord("or"))
                break;
            var separator = _expressions.SpanOf(_expressions.Current);
            _expressions.Skip();
            if (!_expressions.Look(TokenKind.End))
                continue;
            WarnIgnored(separator, $"“{separator.Text}”后面没有值", $"No value follows '{separator.Text}'");
            return [.. values];
        }
        while (!_expressions.Failed);
        _expressions.IgnoreRest();
        return [.. values];
    }

    public void ExpectNoArguments(string name)
    {
        if (!_expressions.Look(TokenKind.End) && !_expressions.Failed)
            _expressions.Unexpected("标签的结尾", $"the end of {name}");
    }

    public void WarnIgnored(SourceSpan span, string chinese, string english) =>
        _errors.Add(LiquidErrorCode.IgnoredText, span, new LiquidMessage(chinese, english), null, LiquidSeverity.Warning);

    private bool TryReadTag(ReadOnlySpan<char> name, int start, int end, SourceSpan tag)
    {
        switch (name)
        {
            case "if":
                Open(new IfOpenBlock("if", tag, ParseCondition(tag)));
                return true;
            case "unless":
                Open(new IfOpenBlock("unless", tag, ParseCondition(tag)));
                return true;
            case "for":
                Open(new ForOpenBlock(tag, ParseFor(tag)));
                return true;
            case "case":
                var subject = _expressions.ParseExpression() ?? new LiteralExpression(tag, LiquidValue.Nil);
                _expressions.IgnoreRest();
                Open(new CaseOpenBlock(tag, subject));
                return true;
            case "tablerow":
                ReadTableRow(tag);
                return true;
            case "ifchanged":
                _expressions.IgnoreRest();
                Open(new SimpleOpenBlock("ifchanged", tag, (span, body) => new IfChangedNode(span, body)));
                return true;
            case "capture":
                ReadCapture(start, end, tag);
                return true;
            case "assign":
                ReadAssign(start, end, tag);
                return true;
            case "echo":
                var expression = _expressions.ParseFiltered();
                _current.Add(new OutputNode(tag, expression, isEcho: true));
                return true;
            case "increment" or "decrement":
                if (ReadTarget(start, end, out var counterSpan, out var after) is { } counter)
                {
                    if (after < end && _text[after] == '?')
                    {
                        counterSpan = Span(counterSpan.Offset, ++after);
                        counter = _expressions.Intern(counterSpan.Text);
                    }

                    _expressions.Reset(after, end);
                    _expressions.IgnoreRest();
                    _current.Add(new CounterNode(tag, counter, counterSpan, name is "increment"));
                }

                return true;
            case "break" or "continue":
                _expressions.IgnoreRest();
                _current.Add(new InterruptNode(tag, name is "break"));
                return true;
            case "cycle":
                ReadCycle(tag);
                return true;
            case "include":
                ReadInclude(tag);
                return true;
            case "render":
                ReadRender(tag);
                return true;
            default:
                return TryReadCustom(name.ToString(), tag);
        }
    }

    private ForHeader ParseFor(SourceSpan tag)
    {
        var nothing = new ForHeader("item", tag, new LiteralExpression(tag, LiquidValue.Nil));
        if (_expressions.ExpectName("循环变量名", "the loop's variable", out var variableSpan) is not { } variable)
            return nothing;
        if (!_expressions.TryConsumeWord("in"))
        {
            _expressions.Unexpected("“in”", "'in'");
            return nothing;
        }

        if (_expressions.ParseExpression() is not { } collection)
            return nothing;
        var header = new ForHeader(variable, variableSpan, collection) { IsReversed = _expressions.TryConsumeWord("reversed") };
        while (!_expressions.Failed && (_expressions.Look(TokenKind.Comma) || _expressions.Look(TokenKind.Identifier)))
        {
            _expressions.TryConsume(TokenKind.Comma);
            if (_expressions.Look(TokenKind.End))
                break;
            if (_expressions.LookWord("limit") || _expressions.LookWord("offset"))
                ParseForArgument(header);
            else
                _expressions.Unexpected("“limit”或“offset”", "limit or offset");
        }

        _expressions.ExpectEnd();
        return header;
    }

    private void ParseForArgument(ForHeader header)
    {
        if (_expressions.ParseNamedArgument() is not { } argument)
            return;
        if (argument.Name is "limit")
        {
            header.Limit = argument.Value;
            return;
        }

        header.ContinuesOffset = argument.Value is PathExpression { Root: "continue", Segments.Count: 0 };
        header.Offset = header.ContinuesOffset ? null : argument.Value;
    }

    private void ReadTableRow(SourceSpan tag)
    {
        LiquidExpression collection = new LiteralExpression(tag, LiquidValue.Nil);
        LiquidExpression? columns = null, limit = null, offset = null;
        var variable = _expressions.ExpectName("循环变量名", "the loop's variable", out var variableSpan) ?? "item";
        if (!_expressions.TryConsumeWord("in"))
            _expressions.Unexpected("“in”", "'in'");
        else
            collection = _expressions.ParseExpression() ?? collection;
        foreach (var argument in ParseTableRowArguments())
        {
            switch (argument.Name)
            {
                case "cols":
                    columns = argument.Value;
                    break;
                case "limit":
                    limit = argument.Value;
                    break;
                case "offset":
                    offset = argument.Value;
                    break;
                default:
                    WarnIgnored(argument.Span, $"tablerow 没有参数“{argument.Name}”", $"tablerow has no argument '{argument.Name}'");
                    break;
            }
        }

        _expressions.IgnoreRest();
        Open(new SimpleOpenBlock("tablerow", tag, (span, body) => new TableRowNode(span, variable, variableSpan, collection, columns, limit, offset, body)));
    }

    // Words that are no arguments are ignored, as in the reference; "limit 2" is sooner a slip than meant and a fault.
    private List<NamedArgument> ParseTableRowArguments()
    {
        var arguments = new List<NamedArgument>();
        _expressions.TryConsume(TokenKind.Comma);
        while (_expressions.Look(TokenKind.Identifier) && !_expressions.Failed)
        {
            if (_expressions.LooksNamed() || _expressions.LookWord("cols") || _expressions.LookWord("limit") || _expressions.LookWord("offset"))
            {
                if (_expressions.ParseNamedArgument() is not { } argument)
                    break;
                arguments.Add(argument);
            }
            else
            {
                var word = _expressions.SpanOf(_expressions.Current);
                _expressions.Skip();
                WarnIgnored(word, $"tablerow 没有参数“{word.Text}”", $"tablerow has no argument '{word.Text}'");
            }

            _expressions.TryConsume(TokenKind.Comma);
        }

        return arguments;
    }

    private void ReadCapture(int start, int end, SourceSpan tag)
    {
        var quoted = start;
        while (quoted < end && char.IsWhiteSpace(_text[quoted]))
            quoted++;
        if (quoted < end && _text[quoted] is '"' or '\'')
            start = quoted + 1;
        var name = ReadTarget(start, end, out var nameSpan, out var after) ?? "";
        if (after < end && _text[after] is '"' or '\'')
            after++;
        _expressions.Reset(after, end);
        _expressions.IgnoreRest();
        Open(new SimpleOpenBlock("capture", tag, (span, body) => new CaptureNode(span, name, nameSpan, body)));
    }

    private void ReadAssign(int start, int end, SourceSpan tag)
    {
        if (ReadTarget(start, end, out var nameSpan, out var after) is not { } name)
            return;
        while (after < end && char.IsWhiteSpace(_text[after]))
            after++;
        if (after >= end || (_text[after] != '=' && FullWidth.ToHalf(_text[after]) != '='))
        {
            _expressions.Reset(after, end);
            _expressions.Unexpected("等号 =", "=");
            return;
        }

        if (_text[after] != '=')
        {
            _errors.Add(
                LiquidErrorCode.FullWidthMark,
                Span(after, after + 1),
                new LiquidMessage($"标签里用了全角符号 {_text[after]}", $"Full-width {_text[after]} inside a tag"),
                new LiquidMessage("改成半角 =", "Write ="));
        }

        _expressions.Reset(after + 1, end);
        var value = _expressions.ParseFiltered();
        if (_expressions.Failed)
            return;
        if (value is null)
            WarnIgnored(tag, $"“{name}”没有写值，赋为空", $"'{name}' is given no value and becomes nil");
        _current.Add(new AssignNode(tag, name, nameSpan, value ?? new LiteralExpression(Span(after + 1, after + 1), LiquidValue.Nil)));
    }

    // The name of a variable to set. The reference also takes digits, dots and brackets as parts of a name.
    private string? ReadTarget(int start, int end, out SourceSpan span, out int after)
    {
        while (start < end && char.IsWhiteSpace(_text[start]))
            start++;
        after = start;
        while (after < end && (char.IsLetterOrDigit(_text[after]) || char.IsSurrogate(_text[after]) || _text[after] is '_' or '-' or '.' or '[' or ']'))
            after++;
        span = Span(start, after);
        if (after > start)
            return _expressions.Intern(span.Text);
        _expressions.Reset(start, end);
        _expressions.Unexpected("变量名", "a variable's name");
        return null;
    }

    private void ReadCycle(SourceSpan tag)
    {
        if (_expressions.ParseExpression() is not { } first)
            return;
        LiquidExpression? group = null;
        var values = new List<LiquidExpression>();
        if (_expressions.TryConsume(TokenKind.Colon))
        {
            group = first;
            if (_expressions.ParseExpression() is not { } value)
                return;
            values.Add(value);
        }
        else
        {
            values.Add(first);
        }

        while (_expressions.TryConsume(TokenKind.Comma) && !_expressions.Look(TokenKind.End))
        {
            if (_expressions.ParseExpression() is not { } value)
                return;
            values.Add(value);
        }

        _expressions.IgnoreRest();
        _current.Add(new CycleNode(tag, group, [.. values]));
    }

    private void ReadInclude(SourceSpan tag)
    {
        if (_expressions.ParseExpression() is not { } template || !TryReadBinding(out var value, out var isFor, out var alias, out var arguments))
            return;
        _current.Add(new IncludeNode(tag, template, value, isFor, alias, arguments));
    }

    private void ReadRender(SourceSpan tag)
    {
        var token = _expressions.Current;
        if (!_expressions.Expect(TokenKind.String, "带引号的模板名", "a quoted template name") || !TryReadBinding(out var value, out var isFor, out var alias, out var arguments))
            return;
        _current.Add(new RenderNode(tag, _text[(token.Start + 1)..(token.End - 1)], Span(token.Start, token.End), value, isFor, alias, arguments));
    }

    // with VALUE as NAME, key: VALUE …
    private bool TryReadBinding(out LiquidExpression? value, out bool isFor, out string? alias, out NamedArgument[] arguments)
    {
        value = null;
        alias = null;
        arguments = [];
        isFor = _expressions.TryConsumeWord("for");
        if ((isFor || _expressions.TryConsumeWord("with")) && (value = _expressions.ParseExpression()) is null)
            return false;
        if (_expressions.TryConsumeWord("as") && (alias = _expressions.ExpectName("变量名", "a variable's name", out _)) is null)
            return false;
        if (_expressions.ParseNamedArguments() is not { } named)
            return false;
        arguments = [.. named];
        _expressions.IgnoreRest();
        return !_expressions.Failed;
    }

    private bool TryReadCustom(string name, SourceSpan tag)
    {
        if (!_customTags.TryGetValue(name, out var custom))
            return false;
        var values = new List<LiquidExpression>();
        var named = new List<NamedArgument>();
        while (!_expressions.Look(TokenKind.End) && !_expressions.Failed)
        {
            if (_expressions.LooksNamed())
            {
                if (_expressions.ParseNamedArgument() is { } argument)
                    named.Add(argument);
            }
            else if (_expressions.ParseExpression() is { } value)
            {
                values.Add(value);
            }

            _expressions.TryConsume(TokenKind.Comma);
        }

        LiquidNode Make(SourceSpan span, LiquidBlock? body) => new CustomTagNode(span, custom, [.. values], [.. named], body);
        if (custom.HasBody)
            Open(new SimpleOpenBlock(name, tag, Make));
        else
            _current.Add(Make(tag, null));
        return true;
    }

    private IEnumerable<string> KnownTags() =>
        SimpleTags.Concat(BlockTags).Concat(BranchTags).Concat(BlockTags.Select(name => $"end{name}")).Concat(_customTags.Keys.Order(StringComparer.Ordinal));

    private bool IsBlockTag(string name) => Array.IndexOf(BlockTags, name) >= 0 || (_customTags.TryGetValue(name, out var custom) && custom.HasBody);
}
