using Gongwen.Contracts;
using Gongwen.Engine.Templates.Filters;

namespace Gongwen.Engine.Templates;

/// <summary>The filters of official Chinese: every template has them. One line each.</summary>
public static class ChineseFilters
{
    /// <summary>All of them, in the order lists show them.</summary>
    public static IReadOnlyList<ITemplateFilter> All { get; } =
    [
        new ChineseNumber(),
        new ChineseDigits(),
        new SeriesWord(),
        new DateFormat(),
        new DateRange(),
        new PeriodName(),
        new TenThousands(),
        new HundredMillions(),
        new LargeNumber(),
        new FixedDecimals(),
        new Share(),
        new ShareValue(),
        new Percent(),
        new GrowthValue(),
        new Change(),
        new PercentagePoints(),
        new MoneyInWords(),
        new Sum(),
        new JoinWithComma(),
        new ListSome(),
        new BookMarks(),
        new QuotationMarks(),
        new FullStop(),
        new NoFullStop(),
        new BlankAsWritten(),
    ];
}
