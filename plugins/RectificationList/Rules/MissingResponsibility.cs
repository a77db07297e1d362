using Gongwen.Contracts;
using RectificationList.Ledger;

namespace RectificationList.Rules;

/// <summary>Each problem has a leader, a unit and a person, all of them named.</summary>
internal sealed class MissingResponsibility : IReportRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new(
        "GW5843",
        Severity.Error,
        new("责任主体没有落实", "Responsibility not assigned"),
        new("责任领导、责任单位、责任人都要写到具体的人和单位，不能写“待定”“相关领导”。", "The leader, the unit and the person responsible must be named, not 待定 or 相关领导."))
    {
        Name = "missing-responsibility",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    private static readonly string[] Keys = ["责任领导", "责任单位", "责任人"];
    private static readonly string[] NoNames = ["待定", "暂无", "无", "同上", "相关领导", "分管领导", "相关单位", "相关科室", "有关单位", "有关科室", "责任单位", "相关人员", "责任人", "责任领导", "—", "-", "/"];

    /// <inheritdoc/>
    public void Check(ReportContext context, FindingList findings)
    {
        foreach (var entry in LedgerEntry.Of(context.Data))
        {
            foreach (var key in Keys)
            {
                if (entry.Node[key] is not { Kind: DataKind.Text, IsBlank: false } named || !NoNames.Contains(named.Text.Trim(), StringComparer.Ordinal))
                    continue;
                findings.Add(Finding.About(
                    Info,
                    named,
                    new($"{entry.Name}的“{key}”写的是“{named.Text.Trim()}”，没有落实到具体的{(key == "责任单位" ? "单位" : "人")}", $"{key} of {entry.EnglishName} is {named.Text.Trim()}, which names nobody"),
                    new("写具体的名称或姓名", "write the name")));
            }
        }
    }
}
