using Gongwen.Contracts;
using HalfYearSummary.Indicators;

namespace HalfYearSummary.Rules;

/// <summary>截至日期 lies within the half year.</summary>
internal sealed class AsOfDate : IReportRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new(
        "GW5132",
        Severity.Warning,
        new("截至日期不在这半年以内", "As-of date outside of the period"),
        new("截至日期应在所总结的半年以内。", "The as-of date lies in the half year the report is about."))
    {
        Name = "as-of-date",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    /// <inheritdoc/>
    public void Check(ReportContext context, FindingList findings)
    {
        if (HalfYear.Of(context.Data) is not { } period || context.Data["截至日期"] is not { Date: { } asOf } node || (asOf >= period.Start && asOf <= period.End))
            return;
        findings.Add(Finding.About(
            Info,
            node,
            new($"截至日期不在{period}以内", $"the as-of date is not within {period.Start:yyyy-MM-dd} to {period.End:yyyy-MM-dd}"),
            new("核对“年度”“半年”和“截至日期”", "check 年度, 半年 and 截至日期")));
    }
}
