using System.Globalization;
using Gongwen.Contracts;
using HalfYearSummary.Indicators;

namespace HalfYearSummary.Rules;

/// <summary>A typed rate, growth or total equals what the figures give.</summary>
internal sealed class RatesMatchFigures : IReportRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new(
        "GW5831",
        Severity.Error,
        new("完成率、同比、合计与数据不符", "Rate, growth or total does not match the figures"),
        new("手填的完成率、同比要和目标、实际、上年同期算出来的一致，分项之和要等于实际。完成率、同比可以删掉，由程序算。", "A typed rate must equal what the figures give, and the parts must add up to the total. Rates can be left out; the program computes them."))
    {
        Name = "rates-match-figures",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    /// <inheritdoc/>
    public void Check(ReportContext context, FindingList findings)
    {
        foreach (var indicator in Indicator.Of(context.Data))
        {
            Compare(indicator, "完成率", indicator.Rate, findings);
            Compare(indicator, "同比", indicator.Growth, findings);
            CompareTotal(indicator, findings);
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
        var given = rounded.ToString(CultureInfo.InvariantCulture);
        findings.Add(Finding.About(
            Info,
            node,
            new($"“{indicator.Name}”的{key}填的是{node.Text}%，按数据算是{given}%", $"{key} of {indicator.Name} is typed {node.Text}%; the figures give {given}%"),
            new($"核对数据，或者删掉“{key}”由程序算", $"check the figures, or delete {key} and let the program compute it")));
    }

    private void CompareTotal(Indicator indicator, FindingList findings)
    {
        if (indicator.Node["分项"] is not { Kind: DataKind.List } parts || indicator.Actual is not { } actual)
            return;
        var sum = 0m;
        foreach (var part in parts.Items)
        {
            if (part["数"]?.Number is not { } number)
                return;
            sum += number;
        }

        if (sum == actual)
            return;
        var (whole, total) = (actual.ToString(CultureInfo.InvariantCulture), sum.ToString(CultureInfo.InvariantCulture));
        findings.Add(Finding.About(
            Info,
            indicator.Node["实际"]!,
            new($"“{indicator.Name}”实际完成{whole}，各分项之和是{total}", $"{indicator.Name} is {whole}, but its parts add up to {total}"),
            new("核对“实际”和“分项”", "check 实际 and 分项")));
    }
}
