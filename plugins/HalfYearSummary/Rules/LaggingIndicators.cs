using Gongwen.Contracts;
using HalfYearSummary.Indicators;

namespace HalfYearSummary.Rules;

/// <summary>Every indicator behind schedule is named in 存在问题.</summary>
internal sealed class LaggingIndicators : IReportRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new(
        "GW5832",
        Severity.Warning,
        new("低于时序进度的指标没有说明", "A lagging indicator is not explained"),
        new("低于时序进度的指标，要在存在问题里说明原因。", "An indicator behind schedule is explained in 存在问题."));

    /// <inheritdoc/>
    public void Check(ReportContext context, FindingList findings)
    {
        if (context.Data["存在问题"] is not { } problems)
            return;
        var due = Indicator.DueRate(context.Data);
        foreach (var indicator in Indicator.Of(context.Data))
        {
            if (indicator.Rate is not { } rate || rate >= due || indicator.Name.Length == 0 || Mentions(problems, indicator.Name))
                continue;
            findings.Add(Finding.About(
                Info,
                indicator.Node["名称"]!,
                new($"“{indicator.Name}”完成{Indicator.Round(rate)}%，低于时序进度{due}%，存在问题里没有提到", $"{indicator.Name} stands at {Indicator.Round(rate)}%, below the {due}% due, and 存在问题 does not mention it"),
                new("在“存在问题”里说明原因，写出指标名称，或者填“涉及指标”", "explain it in 存在问题 by its name, or list it under 涉及指标")));
        }
    }

    private static bool Mentions(DataNode node, string name) => node.Kind switch
    {
        DataKind.Text => node.Text.Contains(name, StringComparison.Ordinal),
        DataKind.List => node.Items.Any(item => Mentions(item, name)),
        DataKind.Object => node.Properties.Any(property => Mentions(property.Value, name)),
        _ => false,
    };
}
