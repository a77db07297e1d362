using System.Globalization;
using Gongwen.Liquid.Runtime;

namespace Gongwen.Liquid.Analysis;

/// <content>Includes: each is walked with the types it is given, a rendered one once for each set of types.</content>
internal sealed partial class TemplateAnalysis
{
    private readonly HashSet<string> _renderings = new(StringComparer.Ordinal);
    private readonly Dictionary<LiquidType, int> _typeNumbers = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, PartialUse> _uses = new(StringComparer.Ordinal);
    private readonly HashSet<SourceText> _rendered = [];
    private readonly List<string> _open = [];
    private readonly List<(string Template, string Name, SourceSpan Span, LiquidFrame[] Includes)> _suspects = [];
    private int _callSites;

    private void VisitInclude(IncludeNode node)
    {
        var nameType = TypeOf(node.Template, Reading.Print).Type;
        var value = node.Value is { } given ? TypeOf(given, node.IsFor ? Reading.Loop : Reading.Alias) : default;
        var arguments = node.Arguments.Select(argument => (argument.Name, Value: TypeOf(argument.Value, Reading.Alias))).ToArray();
        if (_isIsolated)
        {
            _report.Add(
                LiquidErrorCode.IncludeNotAllowed, LiquidSeverity.Error, node.Span,
                "render 的模板里不能用 include", "include is not allowed inside a rendered template",
                new LiquidMessage("改用 render，并把要用的变量作为参数传入", "Use render and pass the variables it needs"));
            return;
        }

        if (node.Template is not LiteralExpression { Value.AsString: { } name })
        {
            CheckTemplateName(node.Template, nameType);

            // Whichever template it is may read everything.
            UseAll();
            return;
        }

        if (Load(name, InnerSpan(node.Template.Span), node.Span) is not { } partial || !TryEnter(name, node.Span))
            return;
        var outer = _flow.Locals;
        var locals = outer;
        foreach (var (argument, type) in arguments)
            locals = locals.SetItem(argument, Binding.Of(type.Key ?? NewKey(), type.Type));
        var variable = node.Alias ?? IncludeNode.LastPart(name);
        if (node.Value is not null)
        {
            var isList = value.Type.Has(FilterKinds.List) && !value.Type.IsAny;
            locals = locals.SetItem(variable, isList ? Binding.Of(NewKey(), value.Type.Item ?? LiquidType.Any) : Binding.Of(value.Key ?? NewKey(), value.Type));
        }

        _flow = _flow with { Locals = locals };
        Walk(partial.Parsed.Template.Body);
        _flow = _flow with { Locals = outer };
        Leave();
    }

    private void CheckTemplateName(LiquidExpression template, LiquidType type)
    {
        if (type.IsAny || type.Has(FilterKinds.String) || type.RealKinds == FilterKinds.None)
            return;
        var (chinese, english) = TypeNames.Of(type);
        _report.Add(LiquidErrorCode.TypeMismatch, LiquidSeverity.Error, template.Span, $"模板名应为文本，却是{chinese}", $"A template's name must be a string, not {english}");
    }

    private void VisitRender(RenderNode node)
    {
        var value = node.Value is { } given ? TypeOf(given, node.IsFor ? Reading.Loop : Reading.Alias).Type : null;
        if (node.IsFor && value is not null)
            value = CheckLoop(node.Value!, new Typed(value));
        var arguments = new SortedDictionary<string, LiquidType>(StringComparer.Ordinal);
        foreach (var argument in node.Arguments)
            arguments[argument.Name] = TypeOf(argument.Value, Reading.Alias).Type;
        if (value is not null)
            arguments[node.Alias ?? IncludeNode.LastPart(node.Template)] = value;
        if (Load(node.Template, InnerSpan(node.TemplateSpan), node.Span) is not { } partial)
            return;

        var use = UseOf(node.Template, partial);
        use.Passed.UnionWith(arguments.Keys);
        foreach (var argument in node.Arguments)
            CheckPassed(node, argument, use);
        if (!_renderings.Add(Signature(node, arguments)))
        {
            NoteRecursion(node.Template, node.Span);
            return;
        }

        if (TryEnter(node.Template, node.Span))
        {
            RenderIsolated(node, partial, arguments);
            Leave();
        }
    }

    private void RenderIsolated(RenderNode node, Partial partial, SortedDictionary<string, LiquidType> arguments)
    {
        var (flow, loop, loopExit, isIsolated) = (_flow, _loop, _loopExit, _isIsolated);
        _flow = FlowState.Empty;
        foreach (var (name, type) in arguments)
            _flow = _flow with { Assigned = _flow.Assigned.SetItem(name, Binding.Of(NewKey(), type)) };
        if (node.IsFor)
            _flow = _flow with { Assigned = _flow.Assigned.SetItem("forloop", Binding.Of(NewKey(), LoopTypes.For(null))) };
        (_loop, _loopExit, _isIsolated) = (null, null, true);
        _rendered.Add(partial.Parsed.Template.Source);
        Walk(partial.Parsed.Template.Body);
        (_flow, _loop, _loopExit, _isIsolated) = (flow, loop, loopExit, isIsolated);
    }

    // Calls with the same types find the same faults.
    private string Signature(RenderNode node, SortedDictionary<string, LiquidType> arguments)
    {
        var signature = new System.Text.StringBuilder(node.Template).Append(node.IsFor ? "\nfor" : "\n");
        foreach (var (name, type) in arguments)
        {
            if (!_typeNumbers.TryGetValue(type, out var number))
                _typeNumbers[type] = number = _typeNumbers.Count;
            signature.Append(CultureInfo.InvariantCulture, $"\n{name}={number}");
        }

        return signature.Append(_report.IsMuted ? "\nmuted" : "").ToString();
    }

    private Partial? Load(string name, SourceSpan span, SourceSpan tag)
    {
        if (_partials.Find(name) is { } partial)
        {
            if (!partial.Parsed.HasErrors)
                return partial;
            _report.Push(name, tag);
            foreach (var error in partial.Parsed.Errors)
                _report.Add(error);
            _report.Pop();
            return partial;
        }

        _report.Add(
            LiquidErrorCode.UnknownTemplate, LiquidSeverity.Error, span,
            $"没有模板“{name}”", $"There is no template '{name}'", NearestName.Hint(name, _templateOptions.FileProvider?.Names ?? []));
        return null;
    }

    private bool TryEnter(string name, SourceSpan span)
    {
        if (_open.Contains(name, StringComparer.Ordinal))
        {
            NoteRecursion(name, span);
            if (!_isIsolated && _open.Count(open => string.Equals(open, name, StringComparison.Ordinal)) > 1)
                return false;
        }

        if (++_callSites > _options.MaxCallSites)
        {
            Stop(span, nameof(AnalysisOptions.MaxCallSites), _options.MaxCallSites);
            return false;
        }

        if (_open.Count >= _templateOptions.Budgets.MaxIncludeDepth)
        {
            _report.Add(new LiquidError(
                LiquidErrorCode.BudgetExceeded, LiquidSeverity.Warning,
                BudgetMessages.For(nameof(TemplateBudgets.MaxIncludeDepth), _templateOptions.Budgets.MaxIncludeDepth, null), span));
            return false;
        }

        _open.Add(name);
        _report.Push(name, span);
        return true;
    }

    private void Leave()
    {
        _open.RemoveAt(_open.Count - 1);
        _report.Pop();
    }

    private void NoteRecursion(string name, SourceSpan span)
    {
        if (_open.Contains(name, StringComparer.Ordinal))
            _report.Add(LiquidErrorCode.RecursiveInclude, LiquidSeverity.Note, span, $"模板“{name}”引用了自己", $"The template '{name}' includes itself", new LiquidMessage("确认有条件让它停下来", "Make sure a condition ends it"));
    }

    // A parameter the template never reads is misspelt or left over.
    private void CheckPassed(RenderNode node, NamedArgument argument, PartialUse use)
    {
        if (!_options.ReportsUnused || use.Reads(argument.Name))
            return;
        _report.Add(
            LiquidErrorCode.UnusedVariable, LiquidSeverity.Warning, argument.NameSpan,
            $"模板“{node.Template}”没有用到参数“{argument.Name}”", $"The template '{node.Template}' never reads '{argument.Name}'",
            NearestName.Hint(argument.Name, use.Free.Except(node.Arguments.Select(other => other.Name), StringComparer.Ordinal)));
    }

    private PartialUse UseOf(string name, Partial partial)
    {
        if (!_uses.TryGetValue(name, out var use))
            _uses[name] = use = PartialUse.Of(partial.Parsed.Template);
        return use;
    }

    // A rendered template may ask for what some callers do not pass; a name that none passes is misspelt.
    private void Suspect(string name, SourceSpan span)
    {
        if (!_report.IsMuted)
            _suspects.Add((_open[^1], name, span, _report.Includes));
    }

    private void ReportUnknownTests()
    {
        foreach (var (template, name, span, includes) in _suspects)
        {
            if (!_uses.TryGetValue(template, out var use) || use.Passed.Contains(name) || use.Declared.Contains(name))
                continue;
            _report.Add(new LiquidError(
                LiquidErrorCode.UnknownMember, LiquidSeverity.Error, new LiquidMessage($"没有变量“{name}”", $"There is no variable '{name}'"), span)
            {
                Hint = NearestName.Hint(name, use.Passed.Concat(use.Declared)),
                Expression = ExpressionText.Of(span),
                IncludeChain = includes,
            });
        }
    }

    // The name of a template without its quotes.
    internal static SourceSpan InnerSpan(SourceSpan quoted) => new(quoted.Source, quoted.Offset + 1, Math.Max(quoted.Length - 2, 0));
}
