using System.Runtime.CompilerServices;
using Gongwen.Liquid.Runtime;

namespace Gongwen.Liquid.Analysis;

/// <summary>One analysis of a template with its includes: walks it as a rendering would, with types instead of values.</summary>
internal sealed partial class TemplateAnalysis
{
    private readonly TemplateOptions _templateOptions;
    private readonly AnalysisOptions _options;
    private readonly PartialCache _partials;
    private readonly LiquidTemplate _template;
    private readonly AnalysisReport _report;
    private readonly HashSet<Definition> _defined = [];
    private readonly HashSet<Definition> _used = [];
    private LiquidType _root;
    private FlowState _flow = FlowState.Empty;
    private FlowState? _loopExit;
    private LiquidType? _loop;
    private bool _isIsolated;
    private bool _isStopped;
    private int _steps;
    private int _nextKey;

    public TemplateAnalysis(LiquidTemplate template, LiquidType root, AnalysisOptions options)
    {
        _template = template;
        _root = root;
        _options = options;
        _templateOptions = template.Options;
        _partials = template.Partials;
        _report = new AnalysisReport(options);
    }

    public IReadOnlyList<LiquidError> Run(IReadOnlyList<LiquidError> parseErrors)
    {
        foreach (var error in parseErrors)
            _report.Add(error);
        Walk(_template.Body);
        ReportUnused();
        ReportUnknownTests();
        return _report.Sorted();
    }

    private void Walk(LiquidBlock block)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            Stop(block.Span, nameof(TemplateBudgets.MaxNesting), _report.Depth);
            return;
        }

        foreach (var node in block.Nodes)
        {
            if (_isStopped || _report.IsFull)
                return;
            if (++_steps > _options.MaxSteps)
                Stop(node.Span, nameof(AnalysisOptions.MaxSteps), _options.MaxSteps);
            else
                Visit(node);
        }
    }

    private void Stop(SourceSpan span, string budget, long limit)
    {
        if (!_isStopped)
            _report.Add(new LiquidError(LiquidErrorCode.BudgetExceeded, LiquidSeverity.Warning, BudgetMessages.For(budget, limit, null), span) { Budget = budget });
        _isStopped = true;
    }

    private FlowState Merge(FlowState first, FlowState second) => FlowState.Merge(first, second, InData);

    // What the data has under a name; null when it has no such name.
    private Binding? InData(string name)
    {
        if (!_isIsolated)
        {
            if (_root.IsAny)
                return Binding.Of($"$.{name}", LiquidType.Any);
            if (_root.Members.TryGetValue(name, out var member))
                return Binding.Of($"$.{name}", member.TypeWhenRead);
        }

        if (_options.Globals.TryGetValue(name, out var global))
            return Binding.Of($"!{name}", global);
        return !_isIsolated && _root.Additional is { } additional ? Binding.Of($"$.{name}", additional.OrNil()) : null;
    }

    private string NewKey() => $"#{++_nextKey}";

    private void Define(string name, SourceSpan span, in Typed value)
    {
        var definition = new Definition(name, span);
        _defined.Add(definition);
        if (_options.ReportsShadowing)
            NoteHidden(name, span);
        _flow = _flow with { Assigned = _flow.Assigned.SetItem(name, new Binding(value.Key ?? NewKey(), value.Type, [definition])) };
    }

    private void NoteHidden(string name, SourceSpan span)
    {
        if (!_isIsolated && _root.Members.ContainsKey(name))
        {
            _report.Add(
                LiquidErrorCode.HiddenData, LiquidSeverity.Note, span,
                $"变量“{name}”遮住了同名的数据", $"The variable '{name}' hides the data of that name",
                new LiquidMessage("换一个变量名", "Choose another name"));
        }
    }

    private void ReportUnused()
    {
        if (!_options.ReportsUnused || _isStopped)
            return;
        foreach (var definition in _defined.OrderBy(definition => definition.Span.Offset))
        {
            if (_used.Contains(definition) || definition.Name.StartsWith('_') || !OwnsItsVariables(definition.Span.Source))
                continue;
            _report.Add(
                LiquidErrorCode.UnusedVariable, LiquidSeverity.Warning, definition.Span,
                $"变量“{definition.Name}”没有用到", $"The variable '{definition.Name}' is never read",
                new LiquidMessage("删去，或在名字前加 _ 表示有意如此", "Remove it, or begin its name with _ to say it is meant"));
        }
    }

    // What an include sets may be meant for other templates that include it.
    private bool OwnsItsVariables(SourceText? source) => ReferenceEquals(source, _template.Source) || (source is not null && _rendered.Contains(source));
}
