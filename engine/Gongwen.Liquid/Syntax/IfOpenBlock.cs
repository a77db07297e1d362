namespace Gongwen.Liquid.Syntax;

/// <summary>An open <c>if</c> or <c>unless</c>.</summary>
internal sealed class IfOpenBlock(string name, SourceSpan opening, ConditionExpression condition) : OpenBlock(name, opening)
{
    private readonly List<IfBranch> _branches = [];
    private ConditionExpression? _condition = condition;
    private SourceSpan _branch = opening;

    public override bool TryBranch(ReadOnlySpan<char> word, SourceSpan tag, TemplateParser parser)
    {
        if (word is not ("else" or "elsif"))
            return false;
        _branches.Add(new IfBranch(_branch, _condition, TakeBody(tag.Offset, tag.End)));
        if (_condition is null)
            parser.WarnIgnored(tag, "else 之后的分支不会用到", "A branch after else is never used");
        _branch = tag;
        _condition = word is "else" ? parser.ParseElse() : parser.ParseCondition(tag);
        return true;
    }

    public override LiquidNode Close(SourceSpan node, int end)
    {
        _branches.Add(new IfBranch(_branch, _condition, TakeBody(end, end)));
        return new IfNode(node, Name is "unless", [.. _branches]);
    }
}
