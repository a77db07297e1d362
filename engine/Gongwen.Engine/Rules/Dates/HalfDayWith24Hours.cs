using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Dates;

/// <summary>GW5109: 下午 with a clock of 24 hours: 下午15:00.</summary>
internal sealed partial class HalfDayWith24Hours() : PatternRule(Rule, "午", "晚上", "凌晨")
{
    private static readonly RuleInfo Rule = new(
        "GW5109",
        Severity.Warning,
        new LocalizedText("上午、下午和24小时制混用", "上午 or 下午 with a 24-hour clock"),
        new LocalizedText(
            "写了“下午”就用12小时制（下午3时），用24小时制就不写“下午”（15时）。",
            "With 下午 the clock has twelve hours, without it twenty-four."))
    {
        Name = "half-day-with-24-hours",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    protected override Regex Pattern => Expression();

    protected override Finding? Found(DocumentLine line, Match match, DocumentText text)
    {
        var (half, hour) = (match.Groups["half"].Value, match.Groups["hour"].Value);
        return half is "下午" or "晚上"
            ? line.About(Info, match.Index, match.Length, new LocalizedText($"“{half}”和24小时制的“{hour}”重复", $"{half} and {hour} say the same twice"), new LocalizedText($"删去“{half}”，或者用12小时制", $"remove {half}, or use the 12-hour clock"))
            : line.About(Info, match.Index, match.Length, new LocalizedText($"“{half}”没有{hour}时", $"there is no {hour} o'clock in the {half}"), new LocalizedText("核对时间", "check the time"));
    }

    [GeneratedRegex(
        @"(?<half>上午|下午|晚上|凌晨)(?<hour>1[3-9]|2[0-4])(?=[:：][0-5][0-9]|[时点](?![\u4E00-\u9FFF]{0,2}期))",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Expression();
}
