using Gongwen.Liquid.Runtime;

namespace Gongwen.Liquid;

/// <summary><c>| name: argument, argument, key: argument</c>.</summary>
public sealed class FilterCall : LiquidSyntax
{
    private readonly LiquidExpression[] _arguments;
    private readonly NamedArgument[] _namedArguments;
    private readonly string[] _names;

    internal FilterCall(SourceSpan span, string name, SourceSpan nameSpan, LiquidFilter? filter, LiquidExpression[] arguments, NamedArgument[] namedArguments)
        : base(span)
    {
        Name = name;
        NameSpan = nameSpan;
        Filter = filter;
        _arguments = arguments;
        _namedArguments = namedArguments;
        _names = namedArguments.Length == 0 ? [] : Array.ConvertAll(namedArguments, argument => argument.Name);
    }

    /// <summary>The name as written.</summary>
    public string Name { get; }

    /// <summary>Place of the name.</summary>
    public SourceSpan NameSpan { get; }

    /// <summary>The filter; null when nobody registered it.</summary>
    public LiquidFilter? Filter { get; }

    /// <summary>The positional arguments.</summary>
    public IReadOnlyList<LiquidExpression> Arguments => _arguments;

    /// <summary>The named arguments.</summary>
    public IReadOnlyList<NamedArgument> NamedArguments => _namedArguments;

    // True for a text into which a value of the data was put that it doesn't say it comes from: replace and its like.
    private static bool PutsIn(in LiquidValue result, in LiquidValue input, ReadOnlySpan<LiquidValue> arguments)
    {
        if (result.Kind != LiquidValueKind.String || result.Captured is not null || (result.Source is not null && !ReferenceEquals(result.Source, input.Source))
            || (input.Kind == LiquidValueKind.String && input.AsString == result.AsString))
            return false;
        foreach (var argument in arguments)
        {
            if (argument.Source is not null && !ReferenceEquals(argument.Source, result.Source))
                return true;
        }

        return false;
    }

    internal LiquidValue Apply(in LiquidValue input, RenderState state)
    {
        if (Filter is null)
            return input;
        if (!state.TryStep())
            return LiquidValue.Nil;
        var start = state.ArgumentCount;
        foreach (var argument in _arguments)
            state.PushArgument(argument.Evaluate(state));
        foreach (var argument in _namedArguments)
            state.PushArgument(argument.Value.Evaluate(state));
        var result = LiquidValue.Nil;
        if (!state.Failed)
        {
            state.Current = this;
            result = Filter.Invoke(input, new FilterArguments(state.ArgumentsFrom(start), _names), state.Filters);
            if (state.Tracer is { } tracer && (result is { IsNumber: true, Source: null } || PutsIn(result, input, state.ArgumentsFrom(start))) && tracer.OfFilter(Name, input, new FilterArguments(state.ArgumentsFrom(start), _names), result) is { } made)
                result = result.WithSource(made);
        }

        if (state.ArgumentCount > start)
            state.PopArguments(start);
        return result;
    }
}
