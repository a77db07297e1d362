using Gongwen.Contracts;

namespace HalfYearSummary.Indicators;

/// <summary>时序进度: the share of the year's targets that is due on the as-of date.</summary>
internal static class DueShare
{
    private const decimal MonthsOfYear = 12;

    /// <summary>
    /// In per cent, not rounded: what the report says; else the months gone by, a month not at its end in proportion to its days; without an as-of date
    /// 50 for the first half and 100 for the second.
    /// </summary>
    public static decimal Of(DataNode report)
    {
        if (report["时序进度"]?.Number is { } said)
            return said;
        if (report["截至日期"]?.Date is not { } asOf || HalfYear.Of(report) is not { } period || asOf < period.Start || asOf > period.End)
            return report["半年"]?.Text == "下半年" ? 100 : 50;
        var months = asOf.Month - 1 + ((decimal)asOf.Day / DateTime.DaysInMonth(asOf.Year, asOf.Month));
        return months * 100 / MonthsOfYear;
    }

    /// <summary>What it is made of.</summary>
    public static Derivation How(DataNode report) => new(
        () => report["时序进度"]?.Number is not null ? new("报告写明的时序进度", "as the report says")
            : report["截至日期"] is { Date: not null } asOf ? new($"截至{asOf.Text}的月数 ÷ 12", $"months up to {asOf.Text} ÷ 12")
            : new("按半年算", "of the half year"),
        () => [.. new[] { report["时序进度"] ?? report["截至日期"] }.OfType<DataNode>()]);
}
