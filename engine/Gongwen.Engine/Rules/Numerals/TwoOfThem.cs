using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Numerals;

/// <summary>GW5217: 二个 for 两个.</summary>
internal sealed partial class TwoOfThem() : PatternRule(Rule, "二个", "二名")
{
    private static readonly RuleInfo Rule = new(
        "GW5217",
        Severity.Note,
        new LocalizedText("“二个”应为“两个”", "二个 for 两个"),
        new LocalizedText(
            "量词前面说“两”：两个、两名；“第二个”“十二个”照旧。",
            "Before a measure word two is 两."))
    {
        Name = "er-for-liang",
        Fix = FixKind.Unsafe,
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    protected override Regex Pattern => Expression();

    protected override Finding? Found(DocumentLine line, Match match, DocumentText text) =>
        Replace(line, match, "两", new LocalizedText("量词前面用“两”", "before a measure word it is 两"), FixKind.Unsafe);

    [GeneratedRegex("(?<![第十百千万亿零〇点一二三四五六七八九两其初廿老星周期0-9])二(?=个(?!月以|体)|名(?!单|字))", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Expression();
}
