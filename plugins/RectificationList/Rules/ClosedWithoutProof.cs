using Gongwen.Contracts;
using RectificationList.Ledger;

namespace RectificationList.Rules;

/// <summary>A closed problem needs the day it was completed and something to show for it.</summary>
internal sealed class ClosedWithoutProof : IReportRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new(
        "GW5841",
        Severity.Error,
        new("已销号但缺完成时间或佐证材料", "Closed without completion date or proof"),
        new("销号要有完成时间和佐证材料，否则经不起回头看。补上材料名称和日期，或者把“是否销号”改为“否”。", "Closing out needs a completion date and proof. Add them, or set 是否销号 to 否."))
    {
        Name = "closed-without-proof",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    /// <inheritdoc/>
    public void Check(ReportContext context, FindingList findings)
    {
        foreach (var entry in LedgerEntry.Of(context.Data).Where(entry => entry.IsClosed))
        {
            foreach (var key in new[] { "完成时间", "佐证材料" })
            {
                if (entry.Node[key] is { IsBlank: false })
                    continue;
                findings.Add(Finding.About(
                    Info,
                    entry.PlaceOf("是否销号"),
                    new($"{entry.Name}已销号，但没有填“{key}”", $"{entry.EnglishName} is closed out but has no {key}"),
                    new($"填上“{key}”；还没有完成的，把“是否销号”改为“否”", $"fill in {key}; if it is not done, set 是否销号 to 否")));
            }
        }
    }
}
