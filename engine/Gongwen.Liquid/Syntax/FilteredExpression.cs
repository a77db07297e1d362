using Gongwen.Liquid.Runtime;

namespace Gongwen.Liquid;

/// <summary>An expression and the filters it goes through.</summary>
public sealed class FilteredExpression : LiquidExpression
{
    private readonly FilterCall[] _filters;
    private readonly PathUse _use;

    internal FilteredExpression(SourceSpan span, LiquidExpression input, FilterCall[] filters)
        : base(span)
    {
        Input = input;
        _filters = filters;
        _use = filters.Length > 0 && string.Equals(filters[0].Name, "default", StringComparison.Ordinal) ? PathUse.Test : PathUse.Read;
    }

    /// <summary>What goes in.</summary>
    public LiquidExpression Input { get; }

    /// <summary>The filters in order.</summary>
    public IReadOnlyList<FilterCall> Filters => _filters;

    internal override LiquidValue Evaluate(RenderState state)
    {
        var value = Input.Evaluate(state, _use);
        foreach (var filter in _filters)
        {
            if (state.Failed)
                return LiquidValue.Nil;
            value = filter.Apply(value, state);
        }

        return value;
    }
}
