using System.Globalization;
using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Dates;

/// <summary>GW5102: a weekday that is not the date's: 2026年7月1日（星期二）.</summary>
internal sealed partial class WrongWeekdays() : PatternRule(Rule, "星期", "周", "礼拜")
{
    private static readonly RuleInfo Rule = new(
        "GW5102",
        Severity.Warning,
        new LocalizedText("星期和日期对不上", "A weekday that is not that of the date"),
        new LocalizedText(
            "会议、活动的通知常写日期和星期，两个对不上，总有人来错日子。没写年份的按成文的年份算，年末说的年初算下一年；文中看不出成文年份的不查。",
            "Notices give a date and a weekday; when they do not agree, somebody comes on the wrong day. A date without a year counts as one of the document's own."))
    {
        Name = "wrong-weekdays",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    protected override Regex Pattern => Expression();

    private const string Weekdays = "日一二三四五六";

    protected override Finding? Found(DocumentLine line, Match match, DocumentText text)
    {
        var date = WrittenDate.Of(match);
        var week = match.Groups["week"];
        var own = date.Year is null ? OwnDate.Of(text) : null;
        var relative = date.Year is null ? Relative.Match(line.Text, Math.Max(0, match.Groups["month"].Index - 2), Math.Min(2, match.Groups["month"].Index)) : Match.Empty;
        if (relative.Success && !(relative.Value is "明年" or "去年" or "今年" or "本年"))
            return null;
        var shift = relative.Value switch { "明年" => 1, "去年" => -1, _ => 0 };
        if (date.Exact(own?.Year + shift) is not { } day)
            return null;
        var said = week.Value == "天" ? 0 : Weekdays.IndexOf(week.Value[0], StringComparison.Ordinal);
        if ((int)day.DayOfWeek == said || (own is { } written && !relative.Success && IsOfNextOrLastYear(day, written, said)))
            return null;
        var right = Weekdays[(int)day.DayOfWeek].ToString();
        return line.About(Info, match.Index, match.Length, new LocalizedText($"{Named(day)}是星期{right}，不是“{week.Value}”", $"{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} is a {day.DayOfWeek}"), new LocalizedText("核对日期和星期", "check the date and the weekday"));
    }

    private static string Named(DateOnly day) => day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);

    // Of January in December, of December in January.
    private static bool IsOfNextOrLastYear(DateOnly day, DateOnly own, int said)
    {
        var shift = own.Month >= 10 && day.Month <= 3 ? 1 : own.Month <= 3 && day.Month >= 10 ? -1 : 0;
        return shift != 0 && (int)day.AddYears(shift).DayOfWeek == said;
    }

    // 明年1月9日; 次年, 当年 and 26年 are years nobody knows here.
    private static readonly BoundedPattern Relative = new(RelativeExpression);

    [GeneratedRegex("[^ ]?年$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex RelativeExpression();

    [GeneratedRegex(
        @"(?<![0-9.])(?:(?<year>[0-9]{4})年)?(?<month>[0-9]{1,2})月(?<day>[0-9]{1,2})日?[（(](?:本|下|上)?(?:星期|周|礼拜)(?<week>[一二三四五六日天])(?:[）)]|(?![\u4E00-\u9FFF]))|(?:星期|周|礼拜)(?<week>[一二三四五六日天])[（(](?:(?<year>[0-9]{4})年)?(?<month>[0-9]{1,2})月(?<day>[0-9]{1,2})日[）)]",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Expression();
}
