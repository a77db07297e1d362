using Gongwen.Contracts;
using RectificationList.Ledger;
using RectificationList.Rules;

namespace RectificationList;

/// <summary>The code of the genre rectification-list.</summary>
public sealed class RectificationListPlugin : IGenrePlugin
{
    private const string Genre = "rectification-list";

    /// <inheritdoc/>
    public void Register(IGenreRegistry registry)
    {
        registry.AddComputedData(Genre, new LedgerStatistics());
        registry.AddRule(Genre, new ClosedWithoutProof());
        registry.AddRule(Genre, new OverdueProblems());
        registry.AddRule(Genre, new MissingResponsibility());
        registry.AddRule(Genre, new DeadlineForms());
        registry.AddRule(Genre, new DuplicateProblems());
        registry.AddRule(Genre, new ContiguousNumbers());
        registry.AddRule(Genre, new ContradictoryStates());
    }
}
