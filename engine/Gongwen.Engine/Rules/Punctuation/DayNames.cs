using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Punctuation;

/// <summary>GW5328: “3.15”消费者权益日: the days of an event are parted by ·.</summary>
internal sealed partial class DayNames() : PatternRule(Rule, [.. Characters.Pairs("“", "123456789")])
{
    private static readonly RuleInfo Rule = new(
        "GW5328",
        Severity.Warning,
        new LocalizedText("事件、节日的月日之间没有用间隔号", "The day of an event without its middle dot"),
        new LocalizedText(
            "用月日作名称的事件、节日，阿拉伯数字之间用间隔号：“3·15”消费者权益日。",
            "Events and days named by month and day have a middle dot: “3·15”."))
    {
        Name = "day-names",
        Fix = FixKind.Unsafe,
        Basis = new RuleBasis(NormKind.RecommendedStandard, "GB/T 15834-2011, 4.14"),
        Since = "0.1.0",
    };

    protected override Regex Pattern => Expression();

    protected override Finding? Found(DocumentLine line, Match match, DocumentText text) =>
        line.About(Info, match.Index, match.Length, new LocalizedText($"“{match.Value}”的月日之间用间隔号", $"“{match.Value}” has a middle dot between month and day"), new LocalizedText($"改为“{match.Groups["month"].Value}·{match.Groups["day"].Value}”", $"write {match.Groups["month"].Value}·{match.Groups["day"].Value}")) with
        {
            Fix = TextFix.At(line, match.Groups["dot"].Index, 1, "·", FixKind.Unsafe),
        };

    [GeneratedRegex(
        "(?<=“)(?<month>1[0-2]|[1-9])(?<dot>[.．•・])(?<day>3[01]|[12][0-9]|[1-9])(?=”?(?:国际|全国|世界)?(?:消费|国家宪法|宪法|网络|禁毒|全民|地震|特别重大|重特大|重大|较大|事故|事件|火灾|爆炸|案|专案|暴雨|洪水|泥石流|晚会|普法|消防|税收|记者节|防灾))",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Expression();
}
