using Gongwen.Contracts;
using HalfYearSummary.Indicators;

namespace HalfYearSummary.Rules;

/// <summary>A typed rate or growth equals what the figures give.</summary>
internal sealed class RatesMatchFigures : IReportRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new(
        "GW5831",
        Severity.Error,
        new("完成率、同比与数据不符", "Rate or growth does not match the figures"),
        new("手填的完成率、同比要和目标、实际、上年同期算出来的一致。删掉手填的数，由程序算。", "A typed rate must equal what the figures give. Delete it and let the program compute it."));

    /// <inheritdoc/>
    public void Check(ReportContext context, FindingList findings)
    {
        foreach (var indicator in Indicator.Of(context.Data))
        {
            Compare(indicator, "完成率", indicator.Rate, findings);
            Compare(indicator, "同比", indicator.Growth, findings);
        }
    }

    private void Compare(Indicator indicator, string key, decimal? computed, FindingList findings)
    {
        if (indicator.Node[key] is not { Number: { } typed } node || computed is not { } right)
            return;
        // Rounded to as many places as were typed.
        var places = Math.Min((int)typed.Scale, 6);
        var rounded = Math.Round(right, places, MidpointRounding.AwayFromZero);
        if (rounded == typed)
            return;
        findings.Add(Finding.About(
            Info,
            node,
            new($"“{indicator.Name}”的{key}填的是{node.Text}%，按数据算是{rounded}%", $"{key} of {indicator.Name} is typed {node.Text}%; the figures give {rounded}%"),
            new($"核对数据，或者删掉“{key}”由程序算", $"check the figures, or delete {key} and let the program compute it")));
    }
}
