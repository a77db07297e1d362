namespace Gongwen.Contracts;

/// <summary>One call of a filter.</summary>
/// <param name="Input">What stands left of the bar. A value the template made itself has the template's place.</param>
/// <param name="Arguments">The positional arguments given; left-out optional ones are not in the list.</param>
public sealed record FilterCall(DataNode Input, IReadOnlyList<DataNode> Arguments)
{
    /// <summary>What was wrong with the input or the arguments, set by <see cref="Fail"/>; null when nothing was.</summary>
    public LocalizedText? Problem { get; private set; }

    /// <summary>Says that the filter can't do this (a fault of the data or the template). Returns the input unchanged, so `return call.Fail(…)` reads well.</summary>
    public DataNode Fail(LocalizedText problem)
    {
        Problem = problem;
        return Input;
    }
}
