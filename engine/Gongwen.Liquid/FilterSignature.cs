namespace Gongwen.Liquid;

/// <summary>
/// What a filter takes and gives. <paramref name="Input"/> are the kinds it can do something sensible with. Calls with too few or too many
/// positional arguments are refused when the template is parsed.
/// </summary>
public sealed record FilterSignature(FilterKinds Input, FilterKinds Result, params IReadOnlyList<FilterParameter> Parameters)
{
    /// <summary>Parameters given by name only; always optional.</summary>
    public IReadOnlyList<FilterParameter> NamedParameters { get; init; } = [];

    /// <summary>Whether the result has the type of the input, or of its items (<c>default</c>, <c>sort</c>, <c>first</c>): a note for static analysis.</summary>
    public FilterResultType ResultType { get; init; }

    /// <summary>How many positional arguments must be given.</summary>
    public int RequiredCount { get; } = CountRequired(Parameters);

    /// <summary>Whether the last positional parameter may be given any number of times. Default false.</summary>
    public bool IsVariadic { get; init; }

    private static int CountRequired(IReadOnlyList<FilterParameter> parameters)
    {
        var count = 0;
        foreach (var parameter in parameters)
        {
            if (!parameter.IsOptional)
                count++;
        }

        return count;
    }
}
