using System.Globalization;
using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Dates;

/// <summary>GW5101: a day the calendar does not have: 2月30日, 13月5日.</summary>
internal sealed partial class ImpossibleDates() : PatternRule(Rule, "月")
{
    private static readonly RuleInfo Rule = new(
        "GW5101",
        Severity.Warning,
        new LocalizedText("日期不存在", "A day that does not exist"),
        new LocalizedText(
            "月份只有1到12，各月的天数照日历；写错的日期会让期限、会期落空。",
            "Months run from 1 to 12 and have the days of the calendar; a wrong date makes a deadline or a meeting void."))
    {
        Name = "impossible-dates",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    protected override Regex Pattern => Expression();

    // Days up to the 28th are in every month.
    protected override bool MayHold(ReadOnlySpan<char> line)
    {
        for (var i = 1; i < line.Length; i++)
        {
            if (line[i] != '月' || !char.IsAsciiDigit(line[i - 1]))
                continue;
            var before = line[Math.Max(0, i - 3)..i];
            var behind = line[(i + 1)..];
            var day = behind.IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? behind[..end] : behind;
            if (!IsUpTo(12, before[(before.LastIndexOfAnyExceptInRange('0', '9') + 1)..]) || (day.Length > 0 && !IsUpTo(28, day)))
                return true;
        }

        return false;
    }

    private static bool IsUpTo(int most, ReadOnlySpan<char> digits) => digits.Length <= 2 && int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) is var number && number >= 1 && number <= most;

    protected override Finding? Found(DocumentLine line, Match match, DocumentText text)
    {
        var date = WrittenDate.Of(match);
        if ((date.Year is null && date.Day is null) || date.Month is not { } month)
            return null;
        if (month is >= 1 and <= 12 && date.Day is not { } day)
            return null;
        var wrong = month is < 1 or > 12
            ? new LocalizedText("一年只有十二个月", "a year has twelve months")
            : date.Day == 0 || date.Day > WrittenDate.DaysOf(date.Year, month)
                ? new LocalizedText("这个月没有这一天", "that month has no such day")
                : null;
        return wrong is null
            ? null
            : line.About(Info, match.Index, match.Length, new LocalizedText($"日期“{match.Value}”不存在：{wrong.Chinese}", $"“{match.Value}” does not exist: {wrong.English}"), new LocalizedText("核对日期", "check the date"));
    }

    [GeneratedRegex(
        @"(?<![0-9.])(?:(?<year>[0-9]{4})年)?(?<month>[0-9]{1,2})月(?:(?<day>[0-9]{1,2})(?:日|号(?![A-Za-z0-9\u4E00-\u9FFF])))?",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Expression();
}
