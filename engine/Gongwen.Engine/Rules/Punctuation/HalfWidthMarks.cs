using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Punctuation;

/// <summary>GW5302: ASCII marks in Chinese text: 推进,经济 (总体) "稳中有进".</summary>
internal sealed partial class HalfWidthMarks() : LineRule(Rule, ",", ";", ":", "?", "!", ".", "(", ")", "\"")
{
    private const string Half = ",;:?!.()";
    private const string Full = "，；：？！。（）";

    // How far an address or a path is looked for around a mark.
    private const int Reach = 80;

    private static readonly char[] Edges = [' ', '　', '，', '。', '；', '、', '：', '（', '）', '“', '”', '《', '》', '\n'];

    private static readonly RuleInfo Rule = new(
        "GW5302",
        Severity.Warning,
        new LocalizedText("标点用了半角", "Half-width punctuation"),
        new LocalizedText(
            "汉字中间的标点用全角；半角标点常是输入法没有切换。",
            "Marks among Han characters are full-width; half-width ones come from the keyboard's other mode."))
    {
        Name = "half-width-marks",
        Fix = FixKind.Safe,
        Basis = new RuleBasis(NormKind.RecommendedStandard, "GB/T 15834-2011"),
        Since = "0.1.0",
    };

    public override void CheckLine(DocumentLine line, DocumentText text, FindingList findings)
    {
        foreach (var match in Marks.Matches(line.Text))
        {
            // 55" is a size; an address, a path or a formula is written as it is.
            if (!(match.Value[0] == '"' && match.Index > 0 && char.IsAsciiDigit(line.Text[match.Index - 1])) && !IsTechnical(line.Text, match.Index))
                findings.Add(Finding(line, match));
        }
    }

    private static bool IsTechnical(string text, int at)
    {
        var start = Math.Max(0, text.LastIndexOfAny(Edges, Math.Max(0, at - 1), Math.Min(at, Reach)) + 1);
        start = Math.Max(start, at - Reach);
        var end = text.IndexOfAny(Edges, at, Math.Min(Reach, text.Length - at));
        return Technical.IsMatch(text.AsSpan(start, (end < 0 ? Math.Min(text.Length, at + Reach) : end) - start));
    }

    private Finding Finding(DocumentLine line, Match match)
    {
        var mended = match.Value[0] == '"' ? $"“{match.Value[1..^1]}”" : string.Concat(match.Value.Select(FullWidth));
        var finding = line.About(
            Info,
            match.Index,
            match.Length,
            new LocalizedText($"标点“{match.Value}”是半角的", $"“{match.Value}” is half-width"),
            new LocalizedText($"改为“{mended}”", $"write “{mended}”"));
        return finding with { Fix = TextFix.At(line, match.Index, match.Length, mended) };
    }

    private static char FullWidth(char mark) => Half.IndexOf(mark, StringComparison.Ordinal) is var at and >= 0 ? Full[at] : mark;

    private static readonly BoundedPattern Technical = new(TechnicalExpression);

    [GeneratedRegex(@"://|\\|www\.|[{}]|==|\.(?:docx?|xlsx?|pptx?|pdf|txt|md|zip|rar|jpe?g|png|html?)(?![A-Za-z])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex TechnicalExpression();

    // A pausing mark behind a Han character or a closing mark; brackets and quotes around words that hold one, without marks of their own.
    private static readonly BoundedPattern Marks = new(MarksExpression);

    [GeneratedRegex(
        @"(?<=[\u4E00-\u9FFF”’）》〕%]|[\u4E00-\u9FFF][)""])[,;:?!]|(?<=[\u4E00-\u9FFF”’）》〕]|[\u4E00-\u9FFF][)""])\.(?=$|[\u4E00-\u9FFF])|\((?=[^()""\n,;:?!.\u4E00-\u9FFF]{0,100}[\u4E00-\u9FFF])[^()""\n,;:?!.]{1,300}\)|""(?=[^""()\n,;:?!.\u4E00-\u9FFF]{0,100}[\u4E00-\u9FFF])[^""()\n,;:?!.]{1,300}""",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex MarksExpression();
}
