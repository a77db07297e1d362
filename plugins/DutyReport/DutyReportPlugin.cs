using Gongwen.Contracts;

namespace DutyReport;

/// <summary>The code of the genre duty-report.</summary>
public sealed class DutyReportPlugin : IGenrePlugin
{
    /// <inheritdoc/>
    public void Register(IGenreRegistry registry)
    {
    }
}
