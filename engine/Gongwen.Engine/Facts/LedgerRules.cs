using Gongwen.Contracts;

namespace Gongwen.Engine.Facts;

/// <summary>The rules about ledgers that facts are declared of: every genre with such a ledger has them.</summary>
internal static class LedgerRules
{
    /// <summary>In the order of their numbers.</summary>
    public static IReadOnlyList<RuleInfo> All { get; } = [LedgerFigures.Rule, RepeatedRows.Rule];

    /// <summary>The rules for one report.</summary>
    public static IReadOnlyList<IReportRule> Of(ReportFacts facts) => facts.Values.Count == 0 ? [] : [new LedgerFigures(facts.Typed), new RepeatedRows(facts.Values)];
}
