using Gongwen.Contracts;
using HalfYearSummary.Indicators;
using HalfYearSummary.Rules;

namespace HalfYearSummary;

/// <summary>The code of the genre half-year-summary.</summary>
public sealed class HalfYearSummaryPlugin : IGenrePlugin
{
    private const string Genre = "half-year-summary";

    /// <inheritdoc/>
    public void Register(IGenreRegistry registry)
    {
        registry.AddComputedData(Genre, new IndicatorAnalysis());
        registry.AddRule(Genre, new ResultsAfterPeriod());
        registry.AddRule(Genre, new AsOfDate());
        registry.AddRule(Genre, new RatesMatchFigures());
        registry.AddRule(Genre, new LaggingIndicators());
    }
}
