using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Dates;

/// <summary>GW5105: a year of two digits: 26年上半年, 截至25年底.</summary>
internal sealed partial class ShortYears() : PatternRule(Rule, "年")
{
    private static readonly RuleInfo Rule = new(
        "GW5105",
        Severity.Warning,
        new LocalizedText("年份没有写全", "A year of two digits"),
        new LocalizedText(
            "年份写四位数，不写成“26年”；“第26年”“26年来”是年数，不算。",
            "Years have four digits; 26年 as a span of time is left alone."))
    {
        Name = "short-years",
        Fix = FixKind.Unsafe,
        Basis = new RuleBasis(NormKind.RecommendedStandard, "GB/T 15835-2011"),
        Since = "0.1.0",
    };

    protected override Regex Pattern => Expression();

    // 2026年 is whole.
    protected override bool MayHold(ReadOnlySpan<char> line)
    {
        for (var i = 2; i < line.Length; i++)
        {
            if (line[i] == '年' && char.IsAsciiDigit(line[i - 1]) && char.IsAsciiDigit(line[i - 2]) && (i == 2 || !char.IsAsciiDigit(line[i - 3])))
                return true;
        }

        return false;
    }

    protected override Finding? Found(DocumentLine line, Match match, DocumentText text)
    {
        var year = match.Groups["year"];
        var full = (year.Value[0] <= '4' ? "20" : "19") + year.Value;
        return IsSpan(line.Text, match.Index) ? null : Replace(line, year, full, new LocalizedText($"年份“{year.Value}年”没有写全", $"“{year.Value}年” lacks its century"), FixKind.Unsafe);
    }

    // 从警30年初, 工作26年底 count years.
    private static bool IsSpan(string text, int at) => Spans.IsMatch(text.AsSpan(Math.Max(0, at - 4), Math.Min(4, at)));

    [GeneratedRegex(
        @"(?<![0-9第近十百千万满达约过超逾整届龄期刑长经续务历时均仅共计了\-.．—–～~/])(?<year>[0-9]{2})年(?=(?:上半年|下半年|第?[一二三四]季度|前三季度|全年(?!不|如|无)|(?:1[0-2]|[1-9])月(?!龄)|底(?![蕴色气线子])|末(?!端)|初(?![心衷中级始步期选审次])|度(?![过日假汛量])))|(?<=截[至止]到?)(?<year>[0-9]{2})年(?=[，。底末初])|(?<=(?<![0-9])(?:19|20)[0-9]{2}[—–～~至-])(?<year>[0-9]{2})年(?![级龄])",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Expression();

    private static readonly BoundedPattern Spans = new(SpansExpression);

    [GeneratedRegex(
        "(?:工作|从[业教医警政军]|从事|任职|服役|坚守|扎根|驻村|连续|坚持|相隔|时隔|奋斗|建[厂校院党国]|成立|执行|运行|使用|租赁|质保|保修)$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex SpansExpression();
}
