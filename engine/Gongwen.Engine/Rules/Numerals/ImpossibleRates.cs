using System.Globalization;
using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Numerals;

/// <summary>GW5212: a rate over 100 % of what cannot be more than all: 合格率103%.</summary>
internal sealed partial class ImpossibleRates() : PatternRule(Rule, "率")
{
    private static readonly RuleInfo Rule = new(
        "GW5212",
        Severity.Warning,
        new LocalizedText("比率超过了100%", "A rate over 100 %"),
        new LocalizedText(
            "合格率、覆盖率、办结率、满意率这样的比率最多是100%；完成率可以超过，不算。",
            "Rates of passing, covering, settling and the like end at 100 %; 完成率 may be more."))
    {
        Name = "impossible-rates",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    // 都提升到
    private const int LongestBetween = 6;

    protected override Regex Pattern => Expression();

    // A rate of three digits.
    protected override bool MayHold(ReadOnlySpan<char> line)
    {
        for (var rest = line; rest.IndexOf('率') is >= 0 and var at;)
        {
            rest = rest[(at + 1)..];
            if (rest.IndexOfAnyInRange('0', '9') is >= 0 and var digit && digit <= LongestBetween && digit + 2 < rest.Length && char.IsAsciiDigit(rest[digit + 1]) && char.IsAsciiDigit(rest[digit + 2]))
                return true;
        }

        return false;
    }

    protected override Finding? Found(DocumentLine line, Match match, DocumentText text)
    {
        var rate = match.Groups["rate"];
        return decimal.Parse(rate.ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) <= 100
            ? null
            : line.About(Info, match.Index, match.Length, new LocalizedText($"“{match.Value}”超过了100%", $"“{match.Value}” is more than all"), new LocalizedText("核对数字", "check the number"));
    }

    [GeneratedRegex(
        @"(?:合格|覆盖|办结|满意|达标|出勤|到会|参会|参学|整改|销号|知晓|普及|入户|绿化|响应|处置|及格|优良|优秀|反馈|签订|签约|建档|回访|受理|公开|按时办结)率(?:已|均|都|全部)?(?:为|达到?|实现|保持在|提高到|提升到|升至|达成)?(?<rate>1[0-9]{2}(?:\.[0-9]{1,3})?|[2-9][0-9]{2}(?:\.[0-9]{1,3})?)[%％](?!的目标)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Expression();
}
