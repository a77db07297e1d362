using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Numerals;

/// <summary>GW5216: a unit typed twice: 100元元, 5个个.</summary>
internal sealed partial class RepeatedUnits() : PatternRule(Rule, "元元", "万万", "亿亿", "个个", "人人", "次次", "家家", "户户", "项项", "名名", "件件", "条条", "吨吨", "亩亩", "%%", "％％", "公里公里", "平方米平方米")
{
    private static readonly RuleInfo Rule = new(
        "GW5216",
        Severity.Warning,
        new LocalizedText("量词、单位重复", "A unit twice"),
        new LocalizedText(
            "数字后面的量词、单位重复了一个。",
            "The unit behind a number stands there twice."))
    {
        Name = "repeated-units",
        Fix = FixKind.Safe,
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    protected override Regex Pattern => Expression();

    protected override Finding? Found(DocumentLine line, Match match, DocumentText text) =>
        Replace(line, match, match.Groups["unit"].Value, new LocalizedText($"“{match.Value}”重复", $"“{match.Value}” stands there twice"));

    [GeneratedRegex(
        @"(?<=[0-9][万亿]?)(?:(?<unit>元|万|亿|%|％)\k<unit>(?!富翁|[件旦素宵月老吨])|(?<unit>公里|平方米|个|人|次|家|户|项|名|件|条|吨|亩)\k<unit>(?=[，。；、）)]|以[上下内]|左右|$))",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Expression();
}
