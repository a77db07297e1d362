using DutyReport.Rules;
using Gongwen.Contracts;

namespace DutyReport;

/// <summary>The code of the genre duty-report.</summary>
public sealed class DutyReportPlugin : IGenrePlugin
{
    private const string Genre = "duty-report";

    /// <inheritdoc/>
    public void Register(IGenreRegistry registry)
    {
        registry.AddComputedData(Genre, new DutyFigures());
        registry.AddRule(Genre, new UnansweredProblems());
        registry.AddRule(Genre, new LastYearAnswers());
        registry.AddRule(Genre, new FirstPerson());
        registry.AddRule(Genre, new PartsWithoutFigures());
    }
}
