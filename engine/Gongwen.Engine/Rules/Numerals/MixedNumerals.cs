using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Numerals;

/// <summary>GW5209: Han and Arabic numerals in one number: 三百5十, 5百, 3万5千.</summary>
internal sealed partial class MixedNumerals() : PatternRule(Rule, [.. Characters.Pairs("0123456789", "十百千"), .. Characters.Pairs("百", "0123456789")])
{
    private static readonly RuleInfo Rule = new(
        "GW5209",
        Severity.Warning,
        new LocalizedText("一个数里混用了两种数字", "Two kinds of numerals in one number"),
        new LocalizedText(
            "阿拉伯数字后面的单位只用“万”“亿”，不用“十”“百”“千”。",
            "Arabic numerals go with 万 and 亿 only, not with 十, 百, 千."))
    {
        Name = "mixed-numerals",
        Basis = new RuleBasis(NormKind.RecommendedStandard, "GB/T 15835-2011"),
        Since = "0.1.0",
    };

    protected override Regex Pattern => Expression();

    protected override Finding? Found(DocumentLine line, Match match, DocumentText text)
    {
        var isThousand = match.Groups["thousand"].Success;
        var finding = line.About(Info, match.Index, match.Length, new LocalizedText($"“{match.Value}”混用了汉字和阿拉伯数字", $"“{match.Value}” mixes Han and Arabic numerals"), new LocalizedText("只用一种数字，阿拉伯数字后面的单位只用“万”“亿”", "use one kind; Arabic numerals go with 万 and 亿 only"));
        return isThousand ? finding with { Severity = Severity.Note } : finding;
    }

    [GeneratedRegex(
        @"(?<![0-9.A-Za-z第])(?:[1-9]百(?:[0-9一二三四五六七八九]十?)?|[1-9]十[0-9一二三四五六七八九]?|[一二三四五六七八九]百[0-9]十?)(?![0-9])(?=[\u4E00-\u9FFF，。；、）])(?![分大佳强项件条货姓色花合堰])|(?<![0-9.A-Za-z])(?<thousand>[1-9][0-9]{0,3}(?:万[0-9])?千)(?![克米瓦伏焦卡帕赫字比安吨兆分秋年])(?=[多余几]?[\u4E00-\u9FFF])",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Expression();
}
