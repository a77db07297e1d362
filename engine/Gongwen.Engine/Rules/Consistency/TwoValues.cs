using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Consistency;

/// <summary>GW5805: the same quantity with two values: …研究党建工作12次, …研究党建工作13次.</summary>
internal sealed partial class TwoValues() : DocumentRule(Rule)
{
    private const int Shortest = 8;
    private const int Longest = 30;

    private static readonly char[] Marks = ['，', '。', '；', '：', '、', '！', '？', '（', '）', '(', ')', '“', '”', ' ', '　', '\n'];

    private static readonly RuleInfo Rule = new(
        "GW5805",
        Severity.Note,
        new LocalizedText("同一指标前后数字不一致", "One quantity with two values"),
        new LocalizedText("同样的说法前后写了两个数，多半有一处没有改。", "The same words stand with two numbers; one of them was probably not changed."))
    {
        Name = "two-values",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    public override void Check(DocumentText text, FindingList findings)
    {
        var seen = new Dictionary<(string Label, string Unit, string When), (DocumentLine Line, Quantity Number)>();
        foreach (var line in text.Lines)
        {
            if (line.Block is Attachment)
                seen.Clear();
            if (line.Kind != LineKind.Body)
                continue;
            foreach (var (start, end, numbers) in line.NumberedSentences)
            {
                string? when = null;
                foreach (var number in numbers)
                {
                    if (number.IsRough || number.Unit is "" or "%" or "个百分点" || Label(line.Text, start, number.Start) is not { } label || Limit.IsMatch(line.Text.AsSpan(number.End, Math.Min(12, line.Text.Length - number.End))))
                        continue;
                    when ??= TimesIn(line.Text, start, end);
                    var key = (label, number.Unit, when);
                    if (!seen.TryGetValue(key, out var first))
                        seen.Add(key, (line, number));
                    else if (first.Number.Value != number.Value && !ReferenceEquals(first.Line, line) && !IsOfOneLoop(line, number, first.Line, first.Number))
                        Add(line, label, number, first.Line, first.Number, findings);
                }
            }
        }
    }

    // What may tell two numbers of one name apart.
    private static string TimesIn(string line, int start, int end)
    {
        var time = Times.Match(line, start, end - start);
        if (!time.Success)
            return "";
        List<string> times = [];
        for (; time.Success; time = time.NextMatch())
            times.Add(time.Value);
        return string.Concat(times);
    }

    // The words of a template that were printed for several items speak of each of them.
    private static bool IsOfOneLoop(DocumentLine line, Quantity number, DocumentLine first, Quantity other) =>
        line.OriginAt(number.Start - 1) is { Data: null, Template: { } place } && first.OriginAt(other.Start - 1) is { Data: null, Template: { } same } && place == same;

    private void Add(DocumentLine line, string label, Quantity number, DocumentLine first, Quantity other, FindingList findings)
    {
        var (now, before) = (line.Text[number.Start..number.End], first.Text[other.Start..other.End]);
        var finding = line.About(
            Info,
            number.Start,
            number.End - number.Start,
            new LocalizedText($"“{label}”这里是{now}，前面是{before}", $"“{label}” is {now} here and {before} before"),
            new LocalizedText("核对两处数字；所指不同的，写明范围", "check both numbers; where they mean different things, say so"));
        findings.Add(first.Places.FirstOrDefault() is { } place ? finding with { Related = [new RelatedPlace(place, new LocalizedText($"这里是{before}", $"{before} here"))] } : finding);
    }

    // The words from the last mark to the number, when they say enough to be the same thing again.
    private static string? Label(string line, int start, int number)
    {
        var from = Math.Max(start, number - Longest - 1);
        var mark = line.LastIndexOfAny(Marks, Math.Max(from, number - 1), Math.Max(0, number - from));
        var begin = mark < 0 ? from : mark + 1;
        var label = line.AsSpan(begin, number - begin);
        return (mark >= 0 || from <= start) && label.Length is >= Shortest and <= Longest && label.IndexOfAnyExceptInRange('\u4E00', '\u9FFF') < 0 && !Other.IsMatch(label) ? label.ToString() : null;
    }

    // 50万元（含）以上 is a limit.
    private static readonly BoundedPattern Limit = new(LimitExpression);

    [GeneratedRegex("^[\\u4E00-\\u9FFF]{0,3}(?:[（(]不?含[^（）()]{0,6}[）)])?及?以[上下内外]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex LimitExpression();

    private static readonly BoundedPattern Other = new(OtherExpression);

    [GeneratedRegex("每|平均|人均|新增|其中|另|再|又|还|第|不[少多大小高低]于|不[得能可]|超过|不足|[少多高低大小]于|最高|最低|最[少多]|至[少多]|以[上下内]|限额|标准|满$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex OtherExpression();

    private static readonly BoundedPattern Times = new(TimesExpression);

    [GeneratedRegex("[0-9]{4}年|上半年|下半年|[一二三四]季度|[0-9]{1,2}月|去年|今年|上年|全年|同期|目前|截至|近[0-9一二三四五]年|五年|三年|计划|力争|目标|[一二三四]是", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex TimesExpression();
}
