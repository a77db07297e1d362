using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Dates;

/// <summary>GW5103: a zero before a month or a day: 2026年07月01日.</summary>
internal sealed partial class PaddedDates() : PatternRule(Rule, [.. Characters.Pairs("123456789", "月日").Select(day => "0" + day)])
{
    private static readonly RuleInfo Rule = new(
        "GW5103",
        Severity.Warning,
        new LocalizedText("月、日编了虚位", "A zero before a month or a day"),
        new LocalizedText(
            "用阿拉伯数字写日期，月、日不编虚位：1不写成01。",
            "Months and days have no zero before them: 1, not 01."))
    {
        Name = "padded-dates",
        Fix = FixKind.Safe,
        Basis = new RuleBasis(NormKind.Standard, "GB/T 9704-2012, 7.3.5.4"),
        Since = "0.1.0",
        FromYear = 2012,
    };

    protected override Regex Pattern => Expression();

    protected override Finding? Found(DocumentLine line, Match match, DocumentText text) =>
        Replace(line, match, match.Value[1..], new LocalizedText($"“{match.Value}”编了虚位", $"“{match.Value}” has a zero before it"));

    [GeneratedRegex(
        "(?<=年)(?<zero>0)[1-9](?=月)|(?<![0-9.:：—～~-])(?<zero>0)[1-9](?=月(?:0?[1-9]|[12][0-9]|3[01])日)|(?<=(?<![0-9])[0-9]{1,2}月)(?<zero>0)[1-9](?=日)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Expression();
}
