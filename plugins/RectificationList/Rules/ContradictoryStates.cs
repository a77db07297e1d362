using Gongwen.Contracts;
using RectificationList.Ledger;

namespace RectificationList.Rules;

/// <summary>State, closing out and dates of an entry must tell the same story.</summary>
internal sealed class ContradictoryStates : IReportRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new(
        "GW5847",
        Severity.Error,
        new("状态前后矛盾", "Contradictory state"),
        new("状态、是否销号、完成时间、进展情况要对得上：已完成的有完成时间且不晚于截至日期；没有完成的不能销号，也不该有完成时间。", "State, closing out, completion date and progress must agree."))
    {
        Name = "contradictory-states",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    private static readonly string[] StillAtWork = ["正在推进", "正在整改", "正在办理", "尚未完成", "还未完成", "未完成", "推进中", "进行中"];

    /// <inheritdoc/>
    public void Check(ReportContext context, FindingList findings)
    {
        var asOf = LedgerEntry.AsOf(context.Data);
        foreach (var entry in LedgerEntry.Of(context.Data))
        {
            if (entry.IsClosed && entry.State is (LedgerEntry.NotStarted or LedgerEntry.InProgress))
                Add("是否销号", new($"{entry.Name}状态是“{entry.State}”，却已销号", $"{entry.EnglishName} is {entry.State} but closed out"), new("完成并验收后才能销号，核对“状态”和“是否销号”", "only what is done and accepted is closed out: check 状态 and 是否销号"));
            if (entry.IsOpen && entry.CompletedOn is not null)
                Add("完成时间", new($"{entry.Name}状态是“{entry.State}”，却填了完成时间", $"{entry.EnglishName} is {entry.State} but has a completion date"), new("已经完成的，把“状态”改为“已完成”；没有完成的，删去“完成时间”", "set 状态 to 已完成, or delete 完成时间"));
            if (entry.State == LedgerEntry.Completed && !entry.IsClosed && entry.Node["完成时间"] is not { IsBlank: false })
                Add("状态", new($"{entry.Name}状态是“已完成”，但没有填完成时间", $"{entry.EnglishName} is 已完成 but has no completion date"), new("填上“完成时间”", "fill in 完成时间"));
            if (entry.CompletedOn > asOf)
                Add("完成时间", new($"{entry.Name}的完成时间晚于截至日期", $"the completion date of {entry.EnglishName} lies after the as-of date"), new("核对“完成时间”和“截至日期”", "check 完成时间 and 截至日期"));
            if (entry.State == LedgerEntry.Completed && StillAtWork.FirstOrDefault(phrase => entry.Node["进展情况"]?.Text.Contains(phrase, StringComparison.Ordinal) == true) is { } said)
                Add("进展情况", new($"{entry.Name}状态是“已完成”，进展情况却说“{said}”", $"{entry.EnglishName} is 已完成 but its progress says {said}"), new("改进展情况，或者改状态；说的是后续工作的，可以不改", "change 进展情况 or 状态, unless it is about what comes after"), Severity.Warning);

            void Add(string key, LocalizedText message, LocalizedText hint, Severity severity = Severity.Error) =>
                findings.Add(Finding.About(Info, entry.PlaceOf(key), message, hint) with { Severity = severity });
        }
    }
}
