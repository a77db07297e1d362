using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Dates;

/// <summary>GW5104: 号 for 日: 7月1号.</summary>
internal sealed partial class DaysCalledNumber() : PatternRule(Rule, "号")
{
    private static readonly RuleInfo Rule = new(
        "GW5104",
        Severity.Warning,
        new LocalizedText("日期写成了“号”", "号 for 日"),
        new LocalizedText(
            "书面语的日期写“日”，“7月1号”是口语。",
            "Written dates have 日; 号 is spoken."))
    {
        Name = "days-called-number",
        Fix = FixKind.Safe,
        Basis = new RuleBasis(NormKind.Standard, "GB/T 9704-2012, 7.3.5.4"),
        Since = "0.1.0",
    };

    protected override Regex Pattern => Expression();

    protected override Finding? Found(DocumentLine line, Match match, DocumentText text) =>
        IsSpoken(line.Text, match.Index) ? null : Replace(line, match.Groups["word"], "日", new LocalizedText($"“{match.Value}”是口语的写法", $"“{match.Value}” is how one speaks"));

    // What somebody says stands between quotation marks.
    private static bool IsSpoken(string text, int at)
    {
        var before = text.AsSpan(Math.Max(0, at - 100), Math.Min(100, at));
        return before.LastIndexOf('“') > before.LastIndexOf('”');
    }

    [GeneratedRegex(
        "(?<![0-9.])[0-9]{1,2}月[0-9]{1,2}(?<word>号)(?![A-Za-z0-9])(?!楼|栋|院|线|机|文|令|公告|通知|通告|议案|提案|台风|车|厅|馆|门|店|井|仓|库|地块|工地|宗地|标段|窗口|决定|决议|凭证|样)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Expression();
}
