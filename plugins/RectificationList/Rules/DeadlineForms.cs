using Gongwen.Contracts;
using RectificationList.Ledger;

namespace RectificationList.Rules;

/// <summary>A deadline is a day or one of two set phrases.</summary>
internal sealed class DeadlineForms : IReportRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new(
        "GW5844",
        Severity.Error,
        new("整改时限写法", "Form of the deadline"),
        new("整改时限写日期，或者写“立行立改”“长期坚持”；写“长期坚持”的要有阶段目标，否则无法检查。", "A deadline is a date, 立行立改 or 长期坚持; 长期坚持 needs stage goals, or nobody can check it."))
    {
        Name = "deadline-forms",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    /// <inheritdoc/>
    public void Check(ReportContext context, FindingList findings)
    {
        foreach (var entry in LedgerEntry.Of(context.Data))
        {
            if (entry.Node["整改时限"] is not { IsBlank: false } deadline)
                continue;
            var text = deadline.Text.Trim();
            if (text == LedgerEntry.LongTerm && entry.Node["阶段目标"] is not { IsBlank: false })
            {
                findings.Add(Finding.About(
                    Info,
                    deadline,
                    new($"{entry.Name}写“长期坚持”，但没有填“阶段目标”", $"{entry.EnglishName} is long-term but has no stage goals (阶段目标)"),
                    new("在“阶段目标”里写清每个阶段做到什么、什么时候完成", "say in 阶段目标 what is reached by when")));
            }
            else if (text is not (LedgerEntry.LongTerm or LedgerEntry.AtOnce) && entry.Deadline is null)
            {
                findings.Add(Finding.About(
                    Info,
                    deadline,
                    new($"{entry.Name}的整改时限“{text}”不是日期，也不是“立行立改”“长期坚持”", $"the deadline of {entry.EnglishName}, {text}, is neither a date nor 立行立改 or 长期坚持"),
                    new("写成 2026-09-30、“立行立改”或“长期坚持”", "write 2026-09-30, 立行立改 or 长期坚持")));
            }
        }
    }
}
