using Gongwen.Contracts;
using RectificationList.Ledger;

namespace RectificationList.Rules;

/// <summary>A problem whose deadline lies before the as-of date must be done.</summary>
internal sealed class OverdueProblems : IReportRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new(
        "GW5842",
        Severity.Warning,
        new("超过整改时限仍未完成", "Overdue and not completed"),
        new("截至日期已过整改时限，状态还不是已完成。核对状态，或者按程序报批延期后修改时限，并在进展情况里说明。", "The deadline lies before the as-of date and the problem is not completed. Check the state, or have the deadline extended and say so in the progress."))
    {
        Name = "overdue-problems",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    /// <inheritdoc/>
    public void Check(ReportContext context, FindingList findings)
    {
        if (LedgerEntry.AsOf(context.Data) is not { } asOf)
            return;
        foreach (var entry in LedgerEntry.Of(context.Data).Where(entry => entry.IsOverdue(asOf)))
        {
            var days = asOf.DayNumber - entry.Deadline!.Value.DayNumber;
            findings.Add(Finding.About(
                Info,
                entry.PlaceOf("整改时限"),
                new($"{entry.Name}的整改时限到截至日期已过{days}天，状态还是“{entry.State}”", $"the deadline of {entry.EnglishName} passed {days} days before the as-of date and its state is still {entry.State}"),
                new("核对状态；确需延期的，按程序报批后改时限，并在“进展情况”里写明", "check the state; if it was extended, change the deadline and say so in 进展情况")));
        }
    }
}
