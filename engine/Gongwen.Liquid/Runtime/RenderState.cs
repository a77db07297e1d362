using System.Runtime.CompilerServices;

namespace Gongwen.Liquid.Runtime;

/// <summary>Everything one rendering changes: variables, output, faults and what is left of the budgets.</summary>
internal sealed class RenderState
{
    private const long CancellationInterval = 1024;

    private readonly List<LiquidError> _errors = [];
    private readonly HashSet<(LiquidErrorCode, SourceSpan, string)> _reported = [];
    private readonly List<LiquidFrame> _includes = [];
    private readonly TemplateBudgets _budgets;
    private LiquidValue[] _arguments = new LiquidValue[16];
    private int _argumentCount;
    private long _steps;
    private long _nextCancellationCheck;
    private long _loopItems;
    private long _produced;
    private long _written;
    private long _writeLimit;
    private string _writeBudget = nameof(TemplateBudgets.MaxOutputLength);
    private int _depth;

    public RenderState(TemplateOptions options, PartialCache partials, TemplateContext context, ITemplateOutput output)
    {
        Options = options;
        Partials = partials;
        _budgets = context.Budgets ?? options.Budgets;
        Output = output;
        TracksOrigins = output is not StringOutput;
        CancellationToken = context.CancellationToken;
        HostData = context.HostData;
        Tracer = context.Tracer;
        Variables = new VariableScope(context);
        Filters = new FilterContext(this);
        _writeLimit = _budgets.MaxOutputLength;
    }

    public TemplateOptions Options { get; }

    public TemplateBudgets Budgets => _budgets;

    public PartialCache Partials { get; }

    public CancellationToken CancellationToken { get; }

    public object? HostData { get; }

    public IValueTracer? Tracer { get; }

    public ITemplateOutput Output { get; private set; }

    public bool TracksOrigins { get; }

    public FilterContext Filters { get; }

    public VariableScope Variables { get; set; }

    // What is being worked on, for the place of a fault.
    public LiquidSyntax? Current { get; set; }

    public SourceSpan CurrentSpan => Current?.Span ?? default;

    public Interrupt Interrupt { get; set; }

    // Inside render, where include is forbidden.
    public bool IsIsolated { get; set; }

    // The node being rendered met an error and must not write.
    public bool Failed { get; set; }

    // A budget is reached or the host cancelled: nothing more happens.
    public bool Stopped { get; private set; }

    public IReadOnlyList<LiquidError> Errors => _errors;

    public bool Fail(LiquidErrorCode code, LiquidMessage message, LiquidMessage? hint, SourceSpan span)
    {
        Failed = true;
        Report(new LiquidError(code, LiquidSeverity.Error, message, span) { Hint = hint });
        return false;
    }

    // The same fault at the same place, met again in a loop, is one fault.
    public bool IsReported(LiquidErrorCode code, SourceSpan span, LiquidMessage message) =>
        Stopped || _reported.Contains((code, span, message.English));

    public void Report(LiquidError error)
    {
        if (Stopped || !_reported.Add((error.Code, error.Span, error.Message.English)))
            return;
        if (_errors.Count >= _budgets.MaxErrors)
        {
            Exceed(nameof(TemplateBudgets.MaxErrors), _budgets.MaxErrors, null);
            return;
        }

        _errors.Add(Complete(error));
    }

    public void Report(Strictness strictness, LiquidErrorCode code, LiquidMessage message, LiquidMessage? hint, SourceSpan span)
    {
        if (strictness == Strictness.Silent)
            return;
        var severity = strictness == Strictness.Error ? LiquidSeverity.Error : LiquidSeverity.Warning;
        Report(new LiquidError(code, severity, message, span) { Hint = hint });
    }

    // Always false, so that a check can end with it.
    public bool Exceed(string budget, long limit, long? wanted)
    {
        if (!Stopped)
        {
            var error = new LiquidError(LiquidErrorCode.BudgetExceeded, LiquidSeverity.Error, BudgetMessages.For(budget, limit, wanted), CurrentSpan) { Budget = budget };
            _errors.Add(Complete(error));
            Stopped = true;
        }

        Failed = true;
        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryStep(long count = 1)
    {
        _steps += count;
        return _steps < _nextCancellationCheck ? !Stopped : CheckSteps();
    }

    public bool TryLoop(long items)
    {
        _loopItems += items;
        return _loopItems <= _budgets.MaxLoopItems || Exceed(nameof(TemplateBudgets.MaxLoopItems), _budgets.MaxLoopItems, _loopItems);
    }

    public bool TryProduce(long length)
    {
        _produced += length;
        return _produced <= _budgets.MaxProducedLength || Exceed(nameof(TemplateBudgets.MaxProducedLength), _budgets.MaxProducedLength, _produced);
    }

    // Blocks inside blocks use the stack; a host's thread may be a small one.
    public bool TryEnter()
    {
        if (_depth >= _budgets.MaxNesting || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
            return Exceed(nameof(TemplateBudgets.MaxNesting), _depth, null);
        _depth++;
        return true;
    }

    public void Leave() => _depth--;

    public void PushInclude(string template, SourceSpan span) => _includes.Add(new LiquidFrame(template, span));

    public void PopInclude() => _includes.RemoveAt(_includes.Count - 1);

    public int IncludeDepth => _includes.Count;

    public void WriteLiteral(ReadOnlySpan<char> text, SourceSpan span)
    {
        if (TryWrite(text.Length))
            Output.WriteLiteral(text, span);
    }

    public void WriteValue(ReadOnlySpan<char> text, SourceSpan expression, object? source)
    {
        if (TryWrite(text.Length))
            Output.WriteValue(text, expression, source);
    }

    public void WritePiece(in CapturedPiece piece, SourceSpan expression)
    {
        if (TryWrite(piece.IsText ? piece.Text.Length : 0))
            CapturedPieces.Write(piece, expression, Output);
    }

    public void WriteMissing(string expression, SourceSpan span, bool isNull)
    {
        if (!Stopped)
            Output.WriteMissing(expression, span, isNull);
    }

    // Output goes to the capture until EndCapture, which takes what this gives.
    public CaptureState BeginCapture(ITemplateOutput capture)
    {
        var outer = new CaptureState(Output, _written, _writeLimit, _writeBudget);
        Output = capture;
        _written = 0;
        _writeLimit = _budgets.MaxCaptureLength;
        _writeBudget = nameof(TemplateBudgets.MaxCaptureLength);
        return outer;
    }

    public void EndCapture(in CaptureState outer)
    {
        TryProduce(_written);
        Output = outer.Output;
        _written = outer.Written;
        _writeLimit = outer.Limit;
        _writeBudget = outer.Budget;
    }

    // Arguments of nested calls lie on one stack, so that a call allocates nothing.
    public int PushArgument(in LiquidValue value)
    {
        if (_argumentCount == _arguments.Length)
            Array.Resize(ref _arguments, _argumentCount * 2);
        _arguments[_argumentCount] = value;
        return _argumentCount++;
    }

    public int ArgumentCount => _argumentCount;

    public ReadOnlySpan<LiquidValue> ArgumentsFrom(int start) => _arguments.AsSpan(start, _argumentCount - start);

    public void PopArguments(int count)
    {
        Array.Clear(_arguments, count, _argumentCount - count);
        _argumentCount = count;
    }

    private LiquidError Complete(LiquidError error) => error with
    {
        Expression = error.Expression ?? ExpressionText.Of(error.Span),
        IncludeChain = _includes.Count == 0 ? [] : [.. _includes],
    };

    private bool CheckSteps()
    {
        if (Stopped)
            return false;
        if (_steps > _budgets.MaxSteps)
            return Exceed(nameof(TemplateBudgets.MaxSteps), _budgets.MaxSteps, null);
        if (CancellationToken.IsCancellationRequested)
        {
            Failed = true;
            Report(new LiquidError(LiquidErrorCode.Cancelled, LiquidSeverity.Error, new LiquidMessage("渲染被取消", "The rendering was cancelled"), CurrentSpan));
            Stopped = true;
            return false;
        }

        _nextCancellationCheck = Math.Min(_steps + CancellationInterval, _budgets.MaxSteps);
        return true;
    }

    private bool TryWrite(int length)
    {
        if (Stopped)
            return false;
        _written += length;
        return _written <= _writeLimit || Exceed(_writeBudget, _writeLimit, _written);
    }
}
