namespace Gongwen.Contracts;

/// <summary>How a computed value came about: the formula in words and the data behind it. Both are made when somebody asks, so that carrying one costs next to nothing.</summary>
public sealed class Derivation
{
    private readonly Func<LocalizedText> _formula;
    private readonly Func<IReadOnlyList<DataNode>> _sources;

    /// <summary>Takes what tells it.</summary>
    /// <param name="formula">What was done, with the figures: 已完成12 ÷ 总数13. Pure.</param>
    /// <param name="sources">The data it was made of, in their order; they may be computed themselves. Pure.</param>
    public Derivation(Func<LocalizedText> formula, Func<IReadOnlyList<DataNode>> sources) => (_formula, _sources) = (formula, sources);

    /// <summary>What was done, in words.</summary>
    public LocalizedText Formula => _formula();

    /// <summary>What it was made of; empty when it was made of nothing in the data.</summary>
    public IReadOnlyList<DataNode> Sources => _sources();
}
