using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Punctuation;

/// <summary>GW5317: 一是…；二是…。三是…: items of one series end differently.</summary>
internal sealed partial class MixedSeriesMarks() : LineRule(Rule, "三是", "第三")
{
    private static readonly RuleInfo Rule = new(
        "GW5317",
        Severity.Warning,
        new LocalizedText("同一组分项的末尾标点不一致", "Items of one series end with different marks"),
        new LocalizedText(
            "一组“一是、二是、三是”，各项之间都用分号或者都用句号。",
            "The items of one series are parted all by semicolons or all by full stops."))
    {
        Name = "mixed-series-marks",
        Basis = new RuleBasis(NormKind.RecommendedStandard, "GB/T 15834-2011"),
        Since = "0.1.0",
    };

    public override void CheckLine(DocumentLine line, DocumentText text, FindingList findings)
    {
        if (!HoldsBehind('。', line.Text) || !HoldsBehind('；', line.Text))
            return;
        List<Match> words = [];
        foreach (var word in Words.Matches(line.Text))
            words.Add(word);
        for (var first = 0; first < words.Count; first++)
        {
            if (Order.IndexOf(words[first].Groups["number"].ValueSpan[0]) != 0)
                continue;
            var style = words[first].Groups["style"].Value;
            var last = first;
            while (last + 1 < words.Count && Order.IndexOf(words[last + 1].Groups["number"].ValueSpan[0]) == last + 1 - first && words[last + 1].Groups["style"].Value == style)
                last++;
            if (!Enumerable.Range(first, last - first).Any(i => words[i + 1].Value[0] == '；' && HoldsStop(line.Text, words[i], words[i + 1])))
                Check(line, [.. Enumerable.Range(first + 1, last - first).Select(i => words[i])], findings);
            first = last;
        }
    }

    private const string Order = "一二三四五六七八九";

    // Most series are parted by one kind of mark, before 二是 and those that follow.
    private static bool HoldsBehind(char mark, ReadOnlySpan<char> text)
    {
        while (text.IndexOf(mark) is >= 0 and var at && at + 1 < text.Length)
        {
            text = text[(at + 1)..];
            var number = text is ['第', var ordinal, ..] ? ordinal : text[0];
            if (Order.IndexOf(number, StringComparison.Ordinal) > 0)
                return true;
        }

        return false;
    }

    // That is another fault: GW5316.
    private static bool HoldsStop(string text, Match word, Match next) => text.AsSpan(word.Index + word.Length, next.Index - word.Index - word.Length).Contains('。');

    private void Check(DocumentLine line, IReadOnlyList<Match> following, FindingList findings)
    {
        var stops = following.Count(word => word.Value[0] == '。');
        var semicolons = following.Count(word => word.Value[0] == '；');
        if (stops == 0 || semicolons == 0 || stops + semicolons != following.Count)
            return;

        // The rarer ones are the ones to change; with as many of both, the later ones.
        var odd = stops < semicolons || (stops == semicolons && following[0].Value[0] == '；') ? '。' : '；';
        foreach (var word in following.Where(word => word.Value[0] == odd && !line.IsGap(word.Index)))
        {
            findings.Add(line.About(
                Info,
                word.Index,
                word.Length,
                new LocalizedText($"“{word.Value[1..]}”前面用“{odd}”，同一组里其他分项用“{(odd == '。' ? '；' : '。')}”", $"{odd} stands before {word.Value[1..]}, {(odd == '。' ? '；' : '。')} before the other items"),
                new LocalizedText("各项之间都用分号或者都用句号", "use one of them for all items")));
        }
    }

    private static readonly BoundedPattern Words = new(WordsExpression);

    [GeneratedRegex(
        "(?:^|[。；：，！])(?<style>第?)(?<number>[一二三四五六七八九])(?:是(?!否|不是)|(?<=第.)(?=，))",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex WordsExpression();
}
