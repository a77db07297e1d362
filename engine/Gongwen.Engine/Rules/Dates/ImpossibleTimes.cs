using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Dates;

/// <summary>GW5110: a time the clock does not have: 25时, 8时75分.</summary>
internal sealed partial class ImpossibleTimes() : PatternRule(Rule, [.. Characters.Pairs("0123456789", ":：时")])
{
    private static readonly RuleInfo Rule = new(
        "GW5110",
        Severity.Warning,
        new LocalizedText("时刻不存在", "A time that does not exist"),
        new LocalizedText(
            "一天到24时，一小时到59分。",
            "A day has hours up to 24, an hour minutes up to 59."))
    {
        Name = "impossible-times",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    protected override Regex Pattern => Expression();

    protected override Finding? Found(DocumentLine line, Match match, DocumentText text)
    {
        var (hour, minute) = (WrittenDate.Number(match.Groups["hour"]), WrittenDate.Number(match.Groups["minute"]));
        if (hour is null || minute is null || (hour < 24 && minute <= 59) || (hour == 24 && minute == 0))
            return null;
        return line.About(Info, match.Index, match.Length, new LocalizedText($"没有“{match.Value.Trim()}”这个时刻", $"there is no time “{match.Value.Trim()}”"), new LocalizedText("核对时间", "check the time"));
    }

    [GeneratedRegex(
        "(?<=日|午|晚上|凌晨|[周期][一二三四五六日天]) ?(?<hour>[0-9]{1,2})(?:[:：](?<minute>[0-9]{2})(?![0-9:：∶])|时(?<minute>[0-9]{1,2})分)|(?<![0-9:：.])(?<hour>[0-9]{1,2})[:：](?<minute>[0-9]{2})(?=[—～~至-][0-9]{1,2}[:：][0-9]{2})",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Expression();
}
