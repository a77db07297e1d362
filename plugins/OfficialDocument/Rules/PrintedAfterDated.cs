using Gongwen.Contracts;

namespace OfficialDocument.Rules;

/// <summary>A document is printed on the day it is dated or later.</summary>
internal sealed class PrintedAfterDated : IReportRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new(
        "GW5854",
        Severity.Warning,
        new("印发日期早于成文日期", "Printed before it is dated"),
        new(
            "印发日期是送印的日期，不会早于负责人签发或者会议通过的日期（GB/T 9704-2012，7.3.5.4、7.4.3）。",
            "印发日期 is the day the document goes to print, never before it was signed or passed (GB/T 9704-2012, 7.3.5.4 and 7.4.3)."))
    {
        Name = "printed-after-dated",
        Basis = new RuleBasis(NormKind.Standard, "GB/T 9704-2012 7.4.3"),
        Since = "0.1.0",
    };

    /// <inheritdoc/>
    public void Check(ReportContext context, FindingList findings)
    {
        if (context.Data["成文日期"] is not { Date: { } dated } signed || context.Data["印发日期"] is not { Date: { } printed } node || printed >= dated)
            return;
        findings.Add(Finding.About(
            Info,
            node,
            new($"印发日期 {node.Text} 早于成文日期 {signed.Text}", $"it is printed on {node.Text}, before its date {signed.Text}"),
            new("核对两个日期", "check both dates")));
    }
}
