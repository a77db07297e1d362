using Gongwen.Contracts;
using Gongwen.Engine.Schemas;

namespace Gongwen.Engine.Pipeline;

/// <summary>Step 2: holds the report against the schema of its genre.</summary>
internal static class Step2CheckData
{
    /// <summary>
    /// The report, or null when an error stands, of this step or the one before. In a draft, what is still missing is
    /// only a warning.
    /// </summary>
    /// <param name="report">The report.</param>
    /// <param name="schema">What its genre wants.</param>
    /// <param name="draft">True for a draft.</param>
    /// <param name="findings">Gets the faults.</param>
    /// <param name="isKnown">True for what follows from faults of the report's tables; null when it has none.</param>
    public static DataNode? Run(DataNode report, Schema schema, bool draft, FindingList findings, Func<Finding, bool>? isKnown = null)
    {
        var omitted = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var fault in SchemaChecker.Check(schema, report, SchemaOptions.Reports, isKnown, fault => omitted[fault.RuleId] = omitted.GetValueOrDefault(fault.RuleId) + 1))
            findings.Add(draft && fault.RuleId is "GW2001" or "GW2014" or "GW2015" ? fault with { Severity = Severity.Warning } : fault);
        foreach (var (rule, count) in omitted)
            findings.Drop(rule, count);
        return findings.HasErrors ? null : report;
    }
}
