using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Numerals;

/// <summary>GW5218: fixed words written with digits: 第1书记, 3会1课, “4个意识”.</summary>
internal sealed partial class WordsInDigits() : PatternRule(Rule, "1把手", "3会", "会1课", "3重", "学1做", "1岗双责", "4个意识", "4个自信", "4个全面", "2个维护", "2个确立", "8项规定", "4风", "3农", "6稳", "6保", "3公", "5位", "第1")
{
    private static readonly RuleInfo Rule = new(
        "GW5218",
        Severity.Warning,
        new LocalizedText("固定词语里的数字写成了阿拉伯数字", "Digits in a fixed word"),
        new LocalizedText(
            "定型的词、缩略语里的数字用汉字：第一书记、三会一课、“四个意识”。",
            "Fixed words and abbreviations keep their Han numerals."))
    {
        Name = "words-in-digits",
        Fix = FixKind.Unsafe,
        Basis = new RuleBasis(NormKind.RecommendedStandard, "GB/T 15835-2011"),
        Since = "0.1.0",
    };

    protected override Regex Pattern => Expression();

    protected override Finding? Found(DocumentLine line, Match match, DocumentText text)
    {
        var right = string.Concat(match.Value.Select(c => c is >= '1' and <= '9' ? Numerals[c - '0'] : c)).Replace("二个", "两个", StringComparison.Ordinal);
        return Replace(line, match, right, new LocalizedText($"“{Whole(line.Text, match)}”里的数字应当用汉字", $"“{Whole(line.Text, match)}” has Han numerals"), FixKind.Unsafe);
    }

    private const string Numerals = "〇一二三四五六七八九";

    // 1 of 第1书记 alone tells nothing.
    private static string Whole(string text, Match match)
    {
        var start = match.Index > 0 && text[match.Index - 1] == '第' ? match.Index - 1 : match.Index;
        return text[start..Math.Min(text.Length, match.Index + match.Length + (match.Length == 1 ? 2 : 0))];
    }

    [GeneratedRegex(
        "(?<![0-9.A-Za-z])(?:(?<a>1)把手(?![枪锁术电])|3会[1一]课|三会(?<a>1)课|3重[1一]大|两学(?<a>1)做|(?<a>1)岗双责|4个(?:意识|自信|全面)|(?<=[“到])2个(?:维护|确立)|(?<=中央)8项规定|(?<=“)(?:4风|3农|6稳|6保|3公|5位[1一]体)(?=”)|3农(?=工作|问题)|(?<=国务院)3农|5位1体)|(?<=第)(?<a>1)(?=书记|责任人|时间(?!段)|要务|议题|生产力|资源(?!池))",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Expression();
}
