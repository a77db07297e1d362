using Gongwen.Liquid.Runtime;

namespace Gongwen.Liquid.Analysis;

/// <content>Outputs and tags.</content>
internal sealed partial class TemplateAnalysis
{
    private void Visit(LiquidNode node)
    {
        switch (node)
        {
            case OutputNode { Expression: { } expression }:
                CheckPrinted(expression, TypeOf(expression, Reading.Print).Type);
                break;
            case AssignNode assign:
                Define(assign.Name, assign.NameSpan, TypeOf(assign.Value, Reading.Alias));
                break;
            case CaptureNode capture:
                Walk(capture.Body);
                Define(capture.Name, capture.NameSpan, new Typed(LiquidType.String));
                break;
            case CounterNode counter:
                _flow = _flow with { Counters = _flow.Counters.Add(counter.Name) };
                break;
            case IfNode branches:
                VisitIf(branches);
                break;
            case CaseNode branches:
                VisitCase(branches);
                break;
            case ForNode loop:
                VisitFor(loop);
                break;
            case TableRowNode loop:
                VisitTableRow(loop);
                break;
            case InterruptNode:
                _loopExit = _loopExit is null ? _flow : Merge(_loopExit, _flow);
                _flow = _flow with { IsDead = true };
                break;
            case IfChangedNode changed:
                VisitMaybe(changed.Body);
                break;
            case CycleNode cycle:
                VisitCycle(cycle);
                break;
            case IncludeNode include:
                VisitInclude(include);
                break;
            case RenderNode render:
                VisitRender(render);
                break;
            case CustomTagNode custom:
                VisitCustom(custom);
                break;
        }
    }

    private void CheckPrinted(LiquidExpression expression, LiquidType type)
    {
        const FilterKinds containers = FilterKinds.List | FilterKinds.Object;
        if (type.IsAny || !type.Has(containers))
            return;
        var isCertain = (type.RealKinds & ~containers) == FilterKinds.None;
        var (chinese, english) = TypeNames.Of(type.Kinds & containers);
        _report.Add(
            LiquidErrorCode.TypeMismatch, isCertain ? LiquidSeverity.Error : LiquidSeverity.Warning, expression.Span,
            isCertain ? $"这里输出的是{chinese}，不是文本" : $"这里输出的可能是{chinese}",
            isCertain ? $"This prints {english}, not text" : $"This may print {english}",
            type.Has(FilterKinds.List) ? new LiquidMessage("用 for 逐项输出，或用 join 连接", "Print the items with for, or join them") : new LiquidMessage("写明要输出哪个成员", "Say which member to print"));
    }

    private void VisitIf(IfNode node)
    {
        var falling = _flow;
        FlowState? merged = null;
        var seen = new Dictionary<string, IfBranch>(StringComparer.Ordinal);
        var hasElse = false;
        bool? decided = null;
        for (var i = 0; i < node.Branches.Count; i++)
        {
            var branch = node.Branches[i];
            _flow = falling;
            if (decided == true)
                ReportUnreachable(branch.Span, "前面的条件恒成立，这一支不会执行", "A condition before always holds, this branch is never taken");
            if (branch.Condition is not { } condition)
            {
                hasElse = true;
            }
            else
            {
                var facts = FactsOf(condition);
                if (node.IsUnless && i == 0)
                    facts = facts.Turned();
                if (facts.Constant == false && !condition.IsFaulty)
                    ReportUnreachable(condition.Span, "条件恒不成立，这一支不会执行", "The condition never holds, this branch is never taken");
                decided = facts.Constant == true && !condition.IsFaulty ? true : decided;
                if (!(node.IsUnless && i == 0) && !seen.TryAdd(ExpressionText.Of(condition.Span) ?? "", branch))
                    ReportUnreachable(condition.Span, "条件与前面的一支相同，这一支不会执行", "The condition is the same as one before, this branch is never taken");
                falling = falling.With(facts.WhenFalse);
                _flow = _flow.With(facts.WhenTrue);
            }

            Walk(branch.Body);
            merged = merged is null ? _flow : Merge(merged, _flow);
        }

        _flow = hasElse ? merged! : Merge(merged!, falling);
    }

    private void ReportUnreachable(SourceSpan span, string chinese, string english) =>
        _report.Add(LiquidErrorCode.UnreachableBranch, LiquidSeverity.Warning, span, chinese, english);

    private void VisitCase(CaseNode node)
    {
        var subject = TypeOf(node.Subject, Reading.Test);
        var before = _flow;
        FlowState? merged = null;
        var hasElse = false;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var branch in node.Branches)
        {
            _flow = before;
            if (branch.Values is not { } values)
            {
                hasElse = true;
            }
            else
            {
                foreach (var value in values)
                    CheckWhen(value, subject.Type, seen);
                if (subject.Key is { } key && values.All(value => value is LiteralExpression { Value.IsNil: false }))
                    _flow = _flow.With(Facts.Prefixes(key));
            }

            Walk(branch.Body);
            merged = merged is null ? _flow : Merge(merged, _flow);
        }

        _flow = merged is null ? before : hasElse ? merged : Merge(merged, before);
    }

    private void CheckWhen(LiquidExpression value, LiquidType subject, HashSet<string> seen)
    {
        var type = TypeOf(value, Reading.Test).Type;
        if (value is LiteralExpression { Value: var literal } && !seen.Add($"{literal.Kind}:{literal.ToText()}"))
        {
            _report.Add(
                LiquidErrorCode.UnreachableBranch, LiquidSeverity.Warning, value.Span,
                $"when 的值 {ExpressionText.Of(value.Span)} 重复了", $"The value {ExpressionText.Of(value.Span)} stands twice");
        }
        else if (value is not LiteralExpression { Value.Kind: LiquidValueKind.Blank or LiquidValueKind.Empty } && AreDisjoint(subject, type))
        {
            var (left, right) = (TypeNames.Of(subject), TypeNames.Of(type));
            _report.Add(
                LiquidErrorCode.TypeMismatch, LiquidSeverity.Warning, value.Span,
                $"case 的值是{left.Chinese}，不会等于{right.Chinese}", $"The value of case is {left.English} and never equals {right.English}");
        }
    }

    private void VisitFor(ForNode node)
    {
        var collection = TypeOf(node.Collection, Reading.Loop);
        var item = CheckLoop(node.Collection, collection);
        CheckCount(node.Limit);
        CheckCount(node.Offset);
        var outerLoop = _loop;
        _loop = LoopTypes.For(outerLoop);
        var before = _flow;
        VisitLoop(node.Body, collection, ("forloop", _loop), (node.Variable, node.VariableSpan, item));
        _loop = outerLoop;
        if (node.Else is not { } otherwise)
            return;
        var after = _flow;
        _flow = before;
        Walk(otherwise);
        _flow = Merge(after, _flow);
    }

    private void VisitTableRow(TableRowNode node)
    {
        var collection = TypeOf(node.Collection, Reading.Loop);
        var item = CheckLoop(node.Collection, collection);
        CheckCount(node.Limit);
        CheckCount(node.Offset);
        CheckCount(node.Columns);
        VisitLoop(node.Body, collection, ("tablerowloop", LoopTypes.TableRow), (node.Variable, node.VariableSpan, item));
    }

    private void VisitLoop(LiquidBlock body, in Typed collection, (string Name, LiquidType Type) loop, (string Name, SourceSpan Span, LiquidType Type) item)
    {
        var before = _flow;
        var outerExit = _loopExit;
        if (_options.ReportsShadowing)
            NoteHidden(item.Name, item.Span);
        var locals = before.Locals.SetItem(loop.Name, Binding.Of(NewKey(), loop.Type)).SetItem(item.Name, Binding.Of(NewKey(), item.Type));
        var entry = before with { Locals = locals };
        if (collection.Key is { } key)
            entry = entry.With(Facts.Prefixes(key));
        if (!_report.IsMuted && Assigns(body))
        {
            // What one turn assigns, the next may read.
            _report.Mute();
            _flow = entry;
            _loopExit = null;
            Walk(body);
            entry = Merge(entry, _loopExit is null ? _flow : Merge(_flow, _loopExit)) with { Locals = locals };
            _report.Unmute();
        }

        _flow = entry;
        _loopExit = null;
        Walk(body);
        var after = _loopExit is null ? _flow : Merge(_flow, _loopExit);
        _loopExit = outerExit;
        _flow = Merge(before, after with { Locals = before.Locals }) with { Locals = before.Locals };
    }

    private static bool Assigns(LiquidBlock block)
    {
        var pending = new Stack<LiquidBlock>([block]);
        while (pending.TryPop(out var next))
        {
            foreach (var node in next.Nodes)
            {
                if (node is AssignNode or CaptureNode or CounterNode or IncludeNode or CustomTagNode)
                    return true;
                foreach (var inner in node.Blocks)
                    pending.Push(inner);
            }
        }

        return false;
    }

    // The type of the items. Only lists and objects can be walked through.
    private LiquidType CheckLoop(LiquidExpression collection, in Typed value)
    {
        var type = value.Type;
        if (type.IsAny || type.RealKinds == FilterKinds.None)
            return LiquidType.Any;
        if (!type.Has(FilterKinds.List | FilterKinds.Object))
        {
            var (chinese, english) = TypeNames.Of(type);
            _report.Add(LiquidErrorCode.TypeMismatch, LiquidSeverity.Error, collection.Span, $"循环要用列表，这里是{chinese}", $"A loop needs a list, this is {english}");
            return LiquidType.Any;
        }

        // Where a list is possible the loop is meant for it; a text in its place is walked through as its only item.
        if (!type.Has(FilterKinds.List))
            return LiquidType.Any;
        var item = type.Item ?? LiquidType.Any;
        return type.Has(FilterKinds.String) ? LiquidType.Union(item, LiquidType.String) : item;
    }

    // limit, offset and cols.
    private void CheckCount(LiquidExpression? expression)
    {
        if (expression is null)
            return;
        var type = TypeOf(expression, Reading.Print).Type;
        if (type.IsAny || type.RealKinds == FilterKinds.None || type.Has(FilterKinds.Integer) || (expression is LiteralExpression { Value: var value } && value.TryToInteger(out _)))
            return;
        var (chinese, english) = TypeNames.Of(type);
        _report.Add(LiquidErrorCode.TypeMismatch, LiquidSeverity.Error, expression.Span, $"这里应为整数，却是{chinese}", $"A whole number is wanted here, not {english}");
    }

    private void VisitMaybe(LiquidBlock body)
    {
        var before = _flow;
        Walk(body);
        _flow = Merge(before, _flow);
    }

    private void VisitCycle(CycleNode node)
    {
        if (node.Group is { } group)
            TypeOf(group, Reading.Test);
        foreach (var value in node.Values)
            CheckPrinted(value, TypeOf(value, Reading.Print).Type);
    }

    private void VisitCustom(CustomTagNode node)
    {
        foreach (var argument in node.Arguments)
            TypeOf(argument, Reading.Alias);
        foreach (var argument in node.NamedArguments)
            TypeOf(argument.Value, Reading.Alias);
        foreach (var (name, type) in node.Tag.DefinedVariables(node))
            _flow = _flow with { Assigned = _flow.Assigned.SetItem(name, Binding.Of(NewKey(), type)) };
        if (node.Body is { } body)
            VisitMaybe(body);
    }
}
