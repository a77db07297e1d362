using Gongwen.Liquid.Runtime;

namespace Gongwen.Liquid;

/// <summary>What a filter may know and do beyond its input: budgets, reporting, the host's time. Belongs to one rendering.</summary>
public sealed class FilterContext
{
    private const int ComparisonsPerStep = 4096;
    private const int CharactersPerStep = 64;

    private readonly RenderState _state;

    internal FilterContext(RenderState state) => _state = state;

    /// <summary>How much the filter may use.</summary>
    public TemplateBudgets Budgets => _state.Budgets;

    /// <summary>The host's current time; null when the host gave none.</summary>
    public DateTimeOffset? Now => _state.Options.Now;

    /// <summary>The time zone offset of times without one, as the host gave it.</summary>
    public TimeSpan UtcOffset => _state.Options.Now?.Offset ?? TimeSpan.Zero;

    /// <summary>Set by the host; long filters stop by way of <see cref="TryStep"/>.</summary>
    public CancellationToken CancellationToken => _state.CancellationToken;

    /// <summary>What the host gave with <see cref="TemplateContext.HostData"/>; null when nothing.</summary>
    public object? HostData => _state.HostData;

    /// <summary>Whether somebody reads origins; when not, filters need not keep pieces.</summary>
    public bool TracksOrigins => _state.TracksOrigins;

    /// <summary>Place of the filter call being run.</summary>
    public SourceSpan Span => _state.CurrentSpan;

    /// <summary>Reports an error at the filter call and gives the value to return. What uses the result is skipped.</summary>
    public LiquidValue Fail(LiquidErrorCode code, LiquidMessage message, LiquidMessage? hint = null)
    {
        _state.Fail(code, message, hint, _state.CurrentSpan);
        return LiquidValue.Nil;
    }

    /// <summary>Reports a warning at the filter call.</summary>
    public void Warn(LiquidErrorCode code, LiquidMessage message, LiquidMessage? hint = null) =>
        _state.Report(new LiquidError(code, LiquidSeverity.Warning, message, _state.CurrentSpan) { Hint = hint });

    /// <summary>To ask before making a string. False: the budget does not allow it, the error is reported, return <see cref="LiquidValue.Nil"/>.</summary>
    public bool TryReserveString(long length) =>
        length <= Budgets.MaxStringLength ? _state.TryProduce(length) : _state.Exceed(nameof(TemplateBudgets.MaxStringLength), Budgets.MaxStringLength, length);

    /// <summary>To ask before making a list. False: the budget does not allow it, the error is reported, return <see cref="LiquidValue.Nil"/>.</summary>
    public bool TryReserveList(long count) =>
        count <= Budgets.MaxListItems ? TryStep(count) && _state.TryProduce(count * 16) : _state.Exceed(nameof(TemplateBudgets.MaxListItems), Budgets.MaxListItems, count);

    /// <summary>To ask before walking through a range. False: the budget does not allow it, the error is reported, return <see cref="LiquidValue.Nil"/>.</summary>
    public bool TryReserveRange(long count) =>
        count <= Budgets.MaxRangeSize ? TryStep(count) : _state.Exceed(nameof(TemplateBudgets.MaxRangeSize), Budgets.MaxRangeSize, count);

    /// <summary>To ask before work that grows with the data, one step for each item. False: stop and return <see cref="LiquidValue.Nil"/>.</summary>
    public bool TryStep(long count = 1) => _state.TryStep(count);

    /// <summary>The value as text; null when the budget does not allow it, which is then reported. Long text costs steps.</summary>
    public string? TextOf(in LiquidValue value)
    {
        if (value.TryToText(Budgets.MaxStringLength, out var text) && text.Length <= Budgets.MaxStringLength)
            return TryRead(text) ? text : null;
        _state.Exceed(nameof(TemplateBudgets.MaxStringLength), Budgets.MaxStringLength, null);
        return null;
    }

    /// <summary>To ask before going through a text. Long text costs steps, so that work on it is bounded. False: stop and return <see cref="LiquidValue.Nil"/>.</summary>
    public bool TryRead(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryStep(text.Length / CharactersPerStep);
    }

    /// <summary>To ask before looking for a text in another. Looking for a long one costs steps with the product of both lengths.</summary>
    internal bool TrySearch(string text, string wanted) => TryStep(SearchSteps(text, wanted));

    // Text made to match nearly everywhere takes a look at every character of the wanted text at every place.
    internal static long SearchSteps(string text, string wanted) => wanted.Length > text.Length ? 0 : (long)text.Length * wanted.Length / ComparisonsPerStep;

    /// <summary>
    /// The items a list filter works on: a list with the lists inside it opened, the numbers of a range, an object as the only item, nothing
    /// for nil, any other value as the only item. Null when the budget does not allow it, which is then reported. The array is the caller's.
    /// </summary>
    public LiquidValue[]? ItemsOf(in LiquidValue value) => ItemList.Make(value, this);
}
