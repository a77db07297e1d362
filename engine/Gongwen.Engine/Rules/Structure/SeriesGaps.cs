using System.Text.RegularExpressions;
using Gongwen.Contracts;
using Gongwen.Engine.Templates;

namespace Gongwen.Engine.Rules.Structure;

/// <summary>GW5401: 一是…三是…, or 二是 twice, in one paragraph or in paragraphs under one heading.</summary>
internal sealed partial class SeriesGaps() : DocumentRule(Rule)
{
    private static readonly RuleInfo Rule = new(
        "GW5401",
        Severity.Warning,
        new LocalizedText("序词不连续", "A series skips or repeats a number"),
        new LocalizedText(
            "“一是、二是、三是”“第一、第二”等序词应从一开始，依次排列，不缺不重。",
            "一是, 二是, 三是 or 第一, 第二 begin at one and go on without a gap or a repetition."))
    {
        Name = "series-gaps",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    public override void Check(DocumentText text, FindingList findings)
    {
        var series = new Dictionary<string, Stack<int>>(StringComparer.Ordinal);
        foreach (var block in text.Document.Blocks)
        {
            if (block is not Paragraph)
                series.Clear();
            if (block is not (Paragraph or Heading))
                continue;
            foreach (var line in text.LinesOf(block))
            {
                if (line.Kind == LineKind.Body)
                    CheckLine(line, series, findings);
            }
        }
    }

    private void CheckLine(DocumentLine line, Dictionary<string, Stack<int>> series, FindingList findings)
    {
        var behind = 0;
        foreach (var match in Words.Matches(line.Text))
        {
            var word = match.Groups["word"];
            var style = $"{match.Groups["head"].Value}{match.Groups["tail"].Value}";
            if (!series.TryGetValue(style, out var open))
                series[style] = open = new Stack<int>();
            if (FirstWithin.Match(line.Text, behind, word.Index - behind) is { Success: true } first && first.Groups["tail"].Value == style)
                open.Push(1);
            behind = word.Index + word.Length;
            if (open.Count == 0 && MixedWith(line.Text, match, series) is { } other)
            {
                open.Push(TypedLabels.ValueOf(match.Groups["number"].Value));
                if (series.TryGetValue(match.Groups["tail"].Value == "是" ? "要" : "是", out var mixed) && match.Groups["tail"].Length > 0)
                    mixed.Push(open.Peek());
                findings.Add(line.About(Info, word.Index, word.Length, new LocalizedText($"序词“{word.Value}”和前面的“{other}”不是一套", $"{word.Value} goes on from {other}"), new LocalizedText("一组里用同一种序词", "use the same words in one series")));
                continue;
            }

            if (Follow(open, TypedLabels.ValueOf(match.Groups["number"].Value)) is { } fault)
            {
                var expected = $"{match.Groups["head"].Value}{ChineseNumerals.Small(fault.Expected)}{match.Groups["tail"].Value}";
                findings.Add(line.About(Info, word.Index, word.Length, Message(fault, word.Value, expected), new LocalizedText($"这里应当是“{expected}”，或者补上缺的一项", $"this should be {expected}, or an item is missing")));
            }
        }
    }

    // 一是 … 二要, 首先 … 第二: null when nothing of another style goes before.
    private static string? MixedWith(string text, Match match, Dictionary<string, Stack<int>> series)
    {
        var number = TypedLabels.ValueOf(match.Groups["number"].Value);
        var tail = match.Groups["tail"].Value switch { "是" => "要", "要" => "是", _ => "" };
        if (tail.Length > 0)
            return number > 1 && series.TryGetValue(tail, out var other) && other.TryPeek(out var last) && last == number - 1 ? ChineseNumerals.Small(last) + tail : null;
        return number == 2 && match.Groups["head"].Value == "第" && FirstOfAll.IsMatch(text) ? "首先" : null;
    }

    private static LocalizedText Message((int Found, int Expected) fault, string word, string expected) =>
        fault.Found < fault.Expected
            ? new LocalizedText($"序词“{word}”重复或倒序", $"{word} comes again or out of order")
            : new LocalizedText($"序词“{word}”前面缺“{expected}”", $"{word} comes without {expected}");

    /// <summary>Series may stand inside series: 一是 … 一是 … 二是 … 二是. Null when the number carries on one of the open ones.</summary>
    private static (int Found, int Expected)? Follow(Stack<int> open, int number)
    {
        if (number == 1)
        {
            open.Push(1);
            return null;
        }

        var last = open.Count > 0 ? open.Peek() : 0;
        if (open.Contains(number - 1))
        {
            while (open.Pop() != number - 1)
            {
                // The inner series has ended.
            }

            open.Push(number);
            return null;
        }

        if (open.Count > 0)
            open.Pop();
        open.Push(Math.Max(number, last));
        return (number, last + 1);
    }

    private static readonly BoundedPattern FirstOfAll = new(FirstOfAllExpression);

    [GeneratedRegex("(?:^|[。；：])首先，", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex FirstOfAllExpression();

    // 全县干部一要守纪律，二要: the first may stand behind its subject. 统一要, 之一是 and the like are no such first.
    private static readonly BoundedPattern FirstWithin = new(FirstWithinExpression);

    [GeneratedRegex("(?<=[\\u4E00-\\u9FFF])(?<![统唯之周初万逐同单专第])一(?<tail>是|要)(?![一求素件点闻事]|不是)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex FirstWithinExpression();

    // A series word stands at the beginning of a clause; 统一是, 第一书记 and 五是五、十是十 don't.
    private static readonly BoundedPattern Words = new(WordsExpression);

    [GeneratedRegex(
        "(?<=^|[。；，：？！”）—\\s])(?<word>(?<head>)(?<number>十?[一二三四五六七八九]|十)(?<tail>是|要)(?!否|不是|\\k<number>(?:[、，。；]|$))|(?<head>第|其)(?<number>十?[一二三四五六七八九]|十)(?<tail>)(?=[，、是]))",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex WordsExpression();
}
