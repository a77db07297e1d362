namespace Gongwen.Liquid.Analysis;

/// <summary>Collects the names of a template in the order of its nodes. Nesting is bounded by the parser.</summary>
internal sealed class ReferenceWalk
{
    public List<TemplateReference> Found { get; } = [];

    public void Visit(LiquidBlock block)
    {
        foreach (var node in block.Nodes)
            Visit(node);
    }

    private void Visit(LiquidNode node)
    {
        switch (node)
        {
            case OutputNode output:
                Visit(output.Expression);
                break;
            case AssignNode assign:
                Visit(assign.Value);
                break;
            case IfNode branches:
                foreach (var branch in branches.Branches)
                {
                    Visit(branch.Condition);
                    Visit(branch.Body);
                }

                return;
            case CaseNode branches:
                Visit(branches.Subject);
                foreach (var branch in branches.Branches)
                {
                    VisitAll(branch.Values ?? []);
                    Visit(branch.Body);
                }

                return;
            case ForNode loop:
                VisitAll(loop.Collection, loop.Limit, loop.Offset);
                break;
            case TableRowNode loop:
                VisitAll(loop.Collection, loop.Columns, loop.Limit, loop.Offset);
                break;
            case CycleNode cycle:
                Visit(cycle.Group);
                VisitAll(cycle.Values);
                break;
            case CustomTagNode custom:
                VisitAll(custom.Arguments);
                VisitAll(custom.NamedArguments.Select(argument => argument.Value));
                break;
            case IncludeNode include:
                if (include.Template is LiteralExpression { Value.AsString: { } name })
                    Add(TemplateReferenceKind.Template, name, TemplateAnalysis.InnerSpan(include.Template.Span));
                else
                    Visit(include.Template);
                Visit(include.Value);
                VisitAll(include.Arguments.Select(argument => argument.Value));
                break;
            case RenderNode render:
                Add(TemplateReferenceKind.Template, render.Template, TemplateAnalysis.InnerSpan(render.TemplateSpan));
                Visit(render.Value);
                foreach (var argument in render.Arguments)
                {
                    Add(TemplateReferenceKind.Parameter, argument.Name, argument.NameSpan);
                    Visit(argument.Value);
                }

                break;
        }

        foreach (var block in node.Blocks)
            Visit(block);
    }

    private void VisitAll(params IEnumerable<LiquidExpression?> expressions)
    {
        foreach (var expression in expressions)
            Visit(expression);
    }

    private void Visit(LiquidExpression? expression)
    {
        switch (expression)
        {
            case PathExpression path:
                Visit(path);
                break;
            case FilteredExpression filtered:
                Visit(filtered.Input);
                foreach (var call in filtered.Filters)
                    Visit(call);
                break;
            case RangeExpression range:
                VisitAll(range.Start, range.End);
                break;
            case ComparisonExpression comparison:
                VisitAll(comparison.Left, comparison.Right);
                break;
            case ConditionExpression condition:
                VisitAll(condition.Terms);
                break;
        }
    }

    private void Visit(PathExpression path)
    {
        if (path.Root is { } root)
            Add(TemplateReferenceKind.Variable, root, path.RootExpression is { } quoted ? TemplateAnalysis.InnerSpan(quoted.Span) : path.RootSpan);
        else
            Visit(path.RootExpression);
        foreach (var segment in path.Segments)
        {
            if (segment.Name is { } name)
                Add(TemplateReferenceKind.Member, name, segment.Span);
            else if (segment.LiteralName is { } literal)
                Add(TemplateReferenceKind.Member, literal, TemplateAnalysis.InnerSpan(segment.Index!.Span));
            else
                Visit(segment.Index);
        }
    }

    private void Visit(FilterCall call)
    {
        Add(TemplateReferenceKind.Filter, call.Name, call.NameSpan);
        for (var i = 0; i < call.Arguments.Count; i++)
        {
            if (i == 0 && call.Filter is { } filter && filter.Signature.Parameters is [{ IsMemberName: true }, ..] && call.Arguments[0] is LiteralExpression { Value.AsString: { } name })
                Add(TemplateReferenceKind.MemberName, name, TemplateAnalysis.InnerSpan(call.Arguments[0].Span));
            else
                Visit(call.Arguments[i]);
        }

        VisitAll(call.NamedArguments.Select(argument => argument.Value));
    }

    private void Add(TemplateReferenceKind kind, string name, SourceSpan span) => Found.Add(new TemplateReference(kind, name, span));
}
