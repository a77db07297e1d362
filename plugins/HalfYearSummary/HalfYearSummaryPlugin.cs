using Gongwen.Contracts;

namespace HalfYearSummary;

/// <summary>The code of the genre half-year-summary.</summary>
public sealed class HalfYearSummaryPlugin : IGenrePlugin
{
    /// <inheritdoc/>
    public void Register(IGenreRegistry registry)
    {
    }
}
