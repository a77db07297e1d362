using Gongwen.Liquid.Runtime;

namespace Gongwen.Liquid.Syntax;

/// <summary>The faults of one parse, in the order they were found, no more than the budget allows.</summary>
internal sealed class ParseErrors(TemplateBudgets budgets)
{
    private readonly List<LiquidError> _errors = [];

    public IReadOnlyList<LiquidError> All => _errors;

    public int Count => _errors.Count;

    // A budget is reached: parsing ends.
    public bool Stopped { get; private set; }

    public void Add(LiquidErrorCode code, SourceSpan span, LiquidMessage message, LiquidMessage? hint = null, LiquidSeverity severity = LiquidSeverity.Error)
    {
        if (Stopped)
            return;
        if (_errors.Count >= budgets.MaxErrors)
            Exceed(nameof(TemplateBudgets.MaxErrors), budgets.MaxErrors, null, span);
        else
            _errors.Add(new LiquidError(code, severity, message, span) { Hint = hint });
    }

    // Takes back what was reported since, because a better explanation was found.
    public void TakeBack(int count)
    {
        if (!Stopped)
            _errors.RemoveRange(count, _errors.Count - count);
    }

    public void Exceed(string budget, long limit, long? wanted, SourceSpan span)
    {
        if (Stopped)
            return;
        Stopped = true;
        _errors.Add(new LiquidError(LiquidErrorCode.BudgetExceeded, LiquidSeverity.Error, BudgetMessages.For(budget, limit, wanted), span) { Budget = budget });
    }
}
