namespace Gongwen.Contracts;

/// <summary>Looks at a report and says what is wrong. Pure: no file, clock, culture or randomness; one instance serves many threads.</summary>
public interface IReportRule
{
    /// <summary>What the rule is.</summary>
    RuleInfo Info { get; }

    /// <summary>
    /// Adds a finding for each fault. Runs once for every document of the report; saying the same twice is harmless.
    /// An exception becomes a GW9xxx finding that names the plugin.
    /// </summary>
    void Check(ReportContext context, FindingList findings);
}
