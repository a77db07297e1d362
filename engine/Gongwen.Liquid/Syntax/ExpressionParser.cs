using System.Globalization;
using System.Numerics;
using Gongwen.Liquid.Runtime;

namespace Gongwen.Liquid.Syntax;

/// <summary>Parses what stands inside one tag. After the first fault of a tag it gives up on it; the caller goes on behind the tag.</summary>
internal sealed class ExpressionParser
{
    private readonly SourceText _source;
    private readonly TemplateOptions _options;
    private readonly ParseErrors _errors;
    private readonly Lexer _lexer;
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _nameLookup;
    private Token _current;
    private int _previousEnd;
    private int _depth;

    public ExpressionParser(SourceText source, TemplateOptions options, ParseErrors errors)
    {
        _source = source;
        _options = options;
        _errors = errors;
        _lexer = new Lexer(source, errors);
        _nameLookup = _names.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public bool Failed { get; private set; }

    public Token Current => _current;

    public void Reset(int start, int end)
    {
        _lexer.Reset(start, end);
        Failed = false;
        _depth = 0;
        _previousEnd = start;
        Advance();
    }

    public SourceSpan SpanFrom(int start) => new(_source, start, Math.Max(0, _previousEnd - start));

    public SourceSpan SpanOf(Token token) => new(_source, token.Start, token.End - token.Start);

    public bool Look(TokenKind kind) => _current.Kind == kind;

    public bool LookWord(string word) =>
        _current.Kind == TokenKind.Identifier && _source.Text.AsSpan(_current.Start, _current.End - _current.Start).SequenceEqual(word);

    public bool TryConsume(TokenKind kind)
    {
        if (_current.Kind != kind || Failed)
            return false;
        Advance();
        return true;
    }

    public void Skip() => Advance();

    public bool TryConsumeWord(string word)
    {
        if (Failed || !LookWord(word))
            return false;
        Advance();
        return true;
    }

    public bool Expect(TokenKind kind, string chinese, string english)
    {
        if (TryConsume(kind))
            return true;
        Unexpected(chinese, english);
        return false;
    }

    public string? ExpectName(string chinese, string english, out SourceSpan span)
    {
        span = SpanOf(_current);
        if (_current.Kind != TokenKind.Identifier)
        {
            Unexpected(chinese, english);
            return null;
        }

        var name = Intern(_current);
        Advance();
        return name;
    }

    public void ExpectEnd()
    {
        if (!Failed && _current.Kind != TokenKind.End)
            Unexpected("标签的结尾", "the end of the tag");
    }

    // Where the reference ignores the rest of a tag, so does this, but not silently.
    public void IgnoreRest()
    {
        if (Failed || _current.Kind == TokenKind.End)
            return;
        var start = _current.Start;
        while (_current.Kind is not (TokenKind.End or TokenKind.Bad))
            Advance();
        if (_current.Kind == TokenKind.Bad)
        {
            Failed = true;
            return;
        }

        var span = SpanFrom(start);
        _errors.Add(
            LiquidErrorCode.IgnoredText,
            span,
            new LiquidMessage($"“{ExpressionText.Of(span)}”不起作用，会被忽略", $"'{ExpressionText.Of(span)}' has no effect and is ignored"),
            null,
            LiquidSeverity.Warning);
    }

    // An expression with its filters; null for nothing at all or after a fault.
    public LiquidExpression? ParseFiltered()
    {
        if (Failed || _current.Kind == TokenKind.End)
            return null;
        var start = _current.Start;
        if (ParseExpression() is not { } input)
            return null;
        List<FilterCall>? filters = null;
        while (TryConsume(TokenKind.Pipe))
        {
            if (ParseFilter() is not { } filter)
                return null;
            (filters ??= []).Add(filter);
        }

        ExpectEnd();
        if (Failed)
            return null;
        return filters is null ? input : new FilteredExpression(SpanFrom(start), input, [.. filters]);
    }

    public ConditionExpression? ParseCondition()
    {
        var start = _current.Start;
        var terms = new List<LiquidExpression>(1);
        List<bool>? and = null;
        while (true)
        {
            if (ParseComparison() is not { } term)
                return null;
            terms.Add(term);
            var isAnd = TryConsumeWord("and");
            if (!isAnd && !TryConsumeWord("or"))
                break;
            (and ??= []).Add(isAnd);
        }

        ExpectEnd();
        return Failed ? null : new ConditionExpression(SpanFrom(start), [.. terms], and is null ? [] : [.. and]);
    }

    public LiquidExpression? ParseExpression()
    {
        if (Failed)
            return null;
        var token = _current;
        switch (token.Kind)
        {
            case TokenKind.Identifier:
                Advance();
                return ParsePath(token);
            case TokenKind.OpenSquare:
                return ParseBracketPath();
            case TokenKind.String:
                Advance();
                return new LiteralExpression(SpanOf(token), LiquidValue.FromString(_source.Text[(token.Start + 1)..(token.End - 1)]));
            case TokenKind.Number:
                Advance();
                return new LiteralExpression(SpanOf(token), ParseNumber(token));
            case TokenKind.OpenRound:
                return ParseRange();
            default:
                Unexpected("变量、文本或数字", "a variable, string or number");
                return null;
        }
    }

    // Arguments separated by commas, which may be left out before a name: shared by several tags.
    public List<NamedArgument>? ParseNamedArguments()
    {
        List<NamedArgument>? arguments = null;
        TryConsume(TokenKind.Comma);
        while (Look(TokenKind.Identifier) && !Failed)
        {
            if (ParseNamedArgument() is not { } argument)
                return null;
            (arguments ??= []).Add(argument);
            TryConsume(TokenKind.Comma);
        }

        return Failed ? null : arguments ?? [];
    }

    public NamedArgument? ParseNamedArgument()
    {
        var start = _current.Start;
        if (ExpectName("参数名", "the name of an argument", out var nameSpan) is not { } name
            || !Expect(TokenKind.Colon, "冒号 :", "a colon")
            || ParseExpression() is not { } value)
        {
            return null;
        }

        return new NamedArgument(SpanFrom(start), name, nameSpan, value);
    }

    public bool LooksNamed()
    {
        if (_current.Kind != TokenKind.Identifier)
            return false;
        var at = _current.End;
        var text = _source.Text;
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at < text.Length && text[at] is ':' or '：';
    }

    public string Intern(Token token) => Intern(_source.Text.AsSpan(token.Start, token.End - token.Start));

    public string Intern(ReadOnlySpan<char> text)
    {
        if (_nameLookup.TryGetValue(text, out var known))
            return known;
        var name = text.ToString();
        _names.Add(name);
        return name;
    }

    public void Unexpected(string chinese, string english)
    {
        if (Failed)
            return;
        Failed = true;
        if (_current.Kind == TokenKind.Bad)
            return;
        if (_current.Kind == TokenKind.End)
        {
            _errors.Add(
                LiquidErrorCode.UnexpectedToken,
                new SourceSpan(_source, _previousEnd, 0),
                new LiquidMessage($"这里缺少{chinese}", $"Missing {english}"));
            return;
        }

        var span = SpanOf(_current);
        var hint = _current.Kind == TokenKind.Assign && english is "the end of the tag" ? new LiquidMessage("比较两个值用 ==", "Compare with ==") : null;
        _errors.Add(
            LiquidErrorCode.UnexpectedToken,
            span,
            new LiquidMessage($"这里应是{chinese}，却是“{span.Text}”", $"Expected {english}, found '{span.Text}'"),
            hint);
    }

    private void Advance()
    {
        _previousEnd = _current.Kind == TokenKind.End ? _previousEnd : _current.End;
        _current = _lexer.Next();
        if (_current.Kind == TokenKind.Bad)
            Failed = true;
    }

    private LiquidExpression? ParseComparison()
    {
        var start = _current.Start;
        if (ParseExpression() is not { } left)
            return null;
        if (_current.Kind is < TokenKind.Equal or > TokenKind.Contains)
            return left;
        var @operator = (ComparisonOperator)(_current.Kind - TokenKind.Equal);
        Advance();
        return ParseExpression() is { } right ? new ComparisonExpression(SpanFrom(start), left, @operator, right) : null;
    }

    private LiquidExpression? ParsePath(Token token)
    {
        if (_current.Kind is not (TokenKind.Dot or TokenKind.OpenSquare))
        {
            if (Failed)
                return null;
            if (Keyword(_source.Text.AsSpan(token.Start, token.End - token.Start)) is { } word)
                return new LiteralExpression(SpanOf(token), word);
            return new PathExpression(SpanOf(token), Intern(token), null, SpanOf(token), []);
        }

        return ParseSegments() is { } segments
            ? new PathExpression(SpanFrom(token.Start), Intern(token), null, SpanOf(token), segments)
            : null;
    }

    private PathExpression? ParseBracketPath()
    {
        var open = _current;
        if (ParseIndex() is not { } root)
            return null;
        var rootSpan = SpanFrom(open.Start);
        return ParseSegments() is { } segments
            ? new PathExpression(SpanFrom(open.Start), root is LiteralExpression { Value.AsString: { } name } ? name : null, root, rootSpan, segments)
            : null;
    }

    private PathSegment[]? ParseSegments()
    {
        List<PathSegment>? segments = null;
        while (!Failed && _current.Kind is TokenKind.Dot or TokenKind.OpenSquare)
        {
            var start = _current.Start;
            if (_current.Kind == TokenKind.Dot)
            {
                Advance();
                if (ExpectName("成员名", "a member's name", out var span) is not { } name)
                    return null;
                (segments ??= []).Add(new PathSegment(span, name, null));
                continue;
            }

            if (ParseIndex() is not { } index)
                return null;
            (segments ??= []).Add(new PathSegment(SpanFrom(start), null, index));
        }

        return Failed ? null : segments?.ToArray() ?? [];
    }

    private LiquidExpression? ParseIndex()
    {
        if (!TryEnter())
            return null;
        Advance();
        var index = ParseExpression();
        _depth--;
        return index is not null && Expect(TokenKind.CloseSquare, "右方括号 ]", "a closing bracket ]") ? index : null;
    }

    private RangeExpression? ParseRange()
    {
        var open = _current;
        if (!TryEnter())
            return null;
        Advance();
        var start = ParseExpression();
        var end = start is not null && Expect(TokenKind.DotDot, "两个点 ..", "two dots ..") ? ParseExpression() : null;
        _depth--;
        return end is not null && Expect(TokenKind.CloseRound, "右括号 )", "a closing bracket )") ? new RangeExpression(SpanFrom(open.Start), start!, end) : null;
    }

    private bool TryEnter()
    {
        if (_depth < _options.Budgets.MaxExpressionNesting)
        {
            _depth++;
            return true;
        }

        Failed = true;
        _errors.Exceed(nameof(TemplateBudgets.MaxExpressionNesting), _options.Budgets.MaxExpressionNesting, null, SpanOf(_current));
        return false;
    }

    private FilterCall? ParseFilter()
    {
        var start = _current.Start;
        if (ExpectName("过滤器名", "the name of a filter", out var nameSpan) is not { } name)
            return null;
        List<LiquidExpression>? arguments = null;
        List<NamedArgument>? named = null;
        if (TryConsume(TokenKind.Colon))
        {
            do
            {
                if (LooksNamed())
                {
                    if (ParseNamedArgument() is not { } argument)
                        return null;
                    (named ??= []).Add(argument);
                }
                else
                {
                    if (ParseExpression() is not { } argument)
                        return null;
                    (arguments ??= []).Add(argument);
                }
            }
            while (TryConsume(TokenKind.Comma));
        }

        if (Failed)
            return null;
        _options.Filters.TryGet(name, out var filter);
        var call = new FilterCall(SpanFrom(start), name, nameSpan, filter, arguments?.ToArray() ?? [], named?.ToArray() ?? []);
        FilterCheck.Check(call, _options, _errors);
        return call;
    }

    private LiquidValue ParseNumber(Token token)
    {
        var text = _source.Text.AsSpan(token.Start, token.End - token.Start);
        if (text[0] >= 0x80)
            text = string.Concat(text.ToString().Select(FullWidth.ToHalf));
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            return LiquidValue.FromInteger(number);
        return text.Contains('.')
            ? LiquidValue.FromFloat(double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture))
            : LiquidValue.FromInteger(NumberText.LeadingInteger(text.ToString()));
    }

    private static LiquidValue? Keyword(ReadOnlySpan<char> word) => word switch
    {
        "nil" or "null" => LiquidValue.Nil,
        "true" => LiquidValue.True,
        "false" => LiquidValue.False,
        "blank" => LiquidValue.Blank,
        "empty" => LiquidValue.Empty,
        _ => null,
    };
}
