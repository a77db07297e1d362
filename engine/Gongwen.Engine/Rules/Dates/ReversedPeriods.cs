using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Dates;

/// <summary>GW5111: an end before its beginning: 2026年7月1日至6月30日, 2026—2024年.</summary>
internal sealed partial class ReversedPeriods() : PatternRule(Rule, "至", "—", "到", "-", "～", "~", "－", "–")
{
    private static readonly RuleInfo Rule = new(
        "GW5111",
        Severity.Warning,
        new LocalizedText("止日早于起日", "An end before its beginning"),
        new LocalizedText(
            "起止时间先起后止；跨年的写明年份或者“次年”。",
            "A period begins before it ends; one that runs into the next year says so."))
    {
        Name = "reversed-periods",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    protected override Regex Pattern => Expression();

    protected override bool MayHold(ReadOnlySpan<char> line) => Characters.HoldsRange(line, "至到—－–-～~", "年月日");

    protected override Finding? Found(DocumentLine line, Match match, DocumentText text)
    {
        var start = WrittenDate.Of(match);
        var end = WrittenDate.Of(match, "2");
        if (end.Month is null && start.Month is not null && end.Day is not null)
            end = end with { Year = start.Year, Month = start.Month };
        if (Compare(start, end) <= 0)
            return null;
        return line.About(
            Info,
            match.Index,
            match.Length,
            new LocalizedText($"“{match.Value}”的止日早于起日", $"“{match.Value}” ends before it begins"),
            new LocalizedText("核对起止时间；跨年的写明年份", "check both; name the year of an end in the next one"));
    }

    // What one of them doesn't say isn't compared.
    private static int Compare(WrittenDate start, WrittenDate end)
    {
        var years = start.Year is { } from && end.Year is { } to ? from.CompareTo(to) : 0;
        var months = years == 0 && start.Month is { } first && end.Month is { } last ? first.CompareTo(last) : 0;
        return years != 0 ? years : months != 0 ? months : start.Day is { } day && end.Day is { } other ? day.CompareTo(other) : 0;
    }

    [GeneratedRegex(
        @"(?<![0-9.])(?<year>[0-9]{4})年(?:(?<month>[0-9]{1,2})月(?:(?<day>[0-9]{1,2})日)?)?(?:至|到|—|－|–|-|～|~)(?:(?<year2>[0-9]{4})年)?(?<month2>[0-9]{1,2})月(?:(?<day2>[0-9]{1,2})日)?|(?<![0-9.A-Za-z〔\[（(/-])(?<year>(?:19|20)[0-9]{2})年?(?:至|到|—|－|–|-|～|~)(?<year2>(?:19|20)[0-9]{2})年(?!第)|(?<![0-9.年])(?<month>[0-9]{1,2})月(?<day>[0-9]{1,2})日?(?:至|到|—|－|–|-|～|~)(?<day2>[0-9]{1,2})日",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Expression();
}
