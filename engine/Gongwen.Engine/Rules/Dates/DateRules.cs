namespace Gongwen.Engine.Rules.Dates;

/// <summary>Dates and times: GW51nn. One line each, in the order of their numbers.</summary>
internal static class DateRules
{
    /// <summary>The rules.</summary>
    public static IReadOnlyList<DocumentRule> All { get; } =
    [
        new ImpossibleDates(),
        new WrongWeekdays(),
        new PaddedDates(),
        new DaysCalledNumber(),
        new ShortYears(),
        new MixedDates(),
        new CirclesForZero(),
        new SignatureDates(),
        new HalfDayWith24Hours(),
        new ImpossibleTimes(),
        new ReversedPeriods(),
        new BrokenDates(),
        new PastDeadlines(),
        new TitleYears(),
        new ResultsAfterPeriod(),
        new NumericDates(),
        new QuarterMonths(),
        new YearsBesideThisYear(),
        new FiveYearPlans(),
    ];
}
