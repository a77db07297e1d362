namespace Gongwen.Liquid.Syntax;

/// <summary>An open <c>case</c>.</summary>
internal sealed class CaseOpenBlock(SourceSpan opening, LiquidExpression subject) : OpenBlock("case", opening)
{
    private readonly List<CaseBranch> _branches = [];
    private LiquidExpression[]? _values;
    private SourceSpan _branch;
    private bool _started;

    public override bool TryBranch(ReadOnlySpan<char> word, SourceSpan tag, TemplateParser parser)
    {
        if (word is not ("when" or "else"))
            return false;
        EndBranch(tag.Offset, tag.End);
        _branch = tag;
        _values = word is "when" ? parser.ParseWhen() : null;
        if (word is "else")
            parser.ExpectNoArguments("else");
        return true;
    }

    public override LiquidNode Close(SourceSpan node, int end)
    {
        EndBranch(end, end);
        return new CaseNode(node, subject, [.. _branches]);
    }

    // What stands before the first when belongs to no branch and is dropped.
    private void EndBranch(int end, int next)
    {
        var body = TakeBody(end, next);
        if (_started)
            _branches.Add(new CaseBranch(_branch, _values, body));
        _started = true;
    }
}
