using Gongwen.Contracts;
using HalfYearSummary.Indicators;

namespace HalfYearSummary.Rules;

/// <summary>What lags behind is explained among the problems.</summary>
internal sealed class LaggingIndicators : IReportRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new(
        "GW5832",
        Severity.Warning,
        new("落后指标没有说明", "A lagging indicator is not explained"),
        new(
            "低于时序进度的指标，要在存在问题里说明原因。上半年的时序进度是50%；“时点”指标随时都应达到目标，“逆向”指标不应超过。",
            "An indicator below what is due must be explained in 存在问题. Half the year's target is due at mid-year; one of type 时点 is due in full at any time, one of direction 逆向 is a limit."))
    {
        Name = "lagging-indicators",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    /// <inheritdoc/>
    public void Check(ReportContext context, FindingList findings)
    {
        if (context.Data["存在问题"] is not { } problems)
            return;
        var due = DueShare.Of(context.Data);
        foreach (var indicator in Indicator.Of(context.Data))
        {
            if (indicator.Name.Length == 0 || indicator.Rate is not { } rate || !indicator.IsLagging(due) || Mentions(problems, indicator.Name))
                continue;
            findings.Add(Finding.About(
                Info,
                indicator.Node["名称"]!,
                Message(indicator, Indicator.TextOf(rate), Indicator.TextOf(due)),
                new("在“存在问题”里说明原因，写出指标名称，或者填“涉及指标”", "explain it in 存在问题 by its name, or list it under 涉及指标")));
        }
    }

    private static LocalizedText Message(Indicator indicator, string rate, string due)
    {
        var (name, target, actual) = (indicator.Name, indicator.Node["目标"]!.Text, indicator.Node["实际"]!.Text);
        var (chinese, english) = (indicator.AddsUp, indicator.IsLimit) switch
        {
            (true, false) => ($"完成目标的{rate}%，低于时序进度{due}%", $"stands at {rate}% of its target, below the {due}% due"),
            (true, true) => ($"已达控制数的{rate}%，超过时序进度{due}%", $"stands at {rate}% of its limit, above the {due}% due"),
            (false, false) => ($"实际{actual}，没有达到目标{target}", $"is {actual}, below its target {target}"),
            (false, true) => ($"实际{actual}，超过控制数{target}", $"is {actual}, above its limit {target}"),
        };
        return new($"“{name}”{chinese}，存在问题里没有提到", $"{name} {english}, and 存在问题 does not mention it");
    }

    private static bool Mentions(DataNode node, string name) => node.Kind switch
    {
        DataKind.Text => node.Text.Contains(name, StringComparison.Ordinal),
        DataKind.List => node.Items.Any(item => Mentions(item, name)),
        DataKind.Object => node.Properties.Any(property => Mentions(property.Value, name)),
        _ => false,
    };
}
