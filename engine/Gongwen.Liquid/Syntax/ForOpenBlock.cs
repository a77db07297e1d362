namespace Gongwen.Liquid.Syntax;

/// <summary>An open <c>for</c>.</summary>
internal sealed class ForOpenBlock(SourceSpan opening, ForHeader header) : OpenBlock("for", opening)
{
    private LiquidBlock? _body;

    public override bool TryBranch(ReadOnlySpan<char> word, SourceSpan tag, TemplateParser parser)
    {
        if (word is not "else" || _body is not null)
            return false;
        _body = TakeBody(tag.Offset, tag.End);
        parser.ParseElse();
        return true;
    }

    public override LiquidNode Close(SourceSpan node, int end)
    {
        var last = TakeBody(end, end);
        return new ForNode(
            node, header.Variable, header.VariableSpan, header.Collection, header.IsReversed, header.Limit, header.Offset, header.ContinuesOffset,
            _body ?? last, _body is null ? null : last);
    }
}
