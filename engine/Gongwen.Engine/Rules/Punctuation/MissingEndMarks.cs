using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Punctuation;

/// <summary>GW5314: a paragraph of sentences that ends without a mark, or with a comma.</summary>
internal sealed class MissingEndMarks() : DocumentRule(Rule)
{
    private static readonly RuleInfo Rule = new(
        "GW5314",
        Severity.Warning,
        new LocalizedText("段落末尾缺句号", "A paragraph without an end mark"),
        new LocalizedText(
            "成句的段落末尾要有句号、问号或叹号；以逗号、顿号结尾的段落没有写完。",
            "A paragraph of sentences ends with a full stop, a question or an exclamation mark; one that ends with a comma isn't finished."))
    {
        Name = "missing-end-marks",
        Basis = new RuleBasis(NormKind.RecommendedStandard, "GB/T 15834-2011"),
        Since = "0.1.0",
    };

    private const int ShortestParagraph = 15;

    public override void Check(DocumentText text, FindingList findings)
    {
        // Where a text was cut into lines nobody knows where its paragraphs end.
        if (CutLines.Any(text))
            return;
        foreach (var line in text.Body)
        {
            var end = line.Text.AsSpan().TrimEnd().Length;
            if (end < ShortestParagraph || line.IsGap(end - 1))
                continue;
            var last = line.Text[end - 1];
            if (last is '，' or '、')
                findings.Add(line.About(Info, end - 1, 1, new LocalizedText($"段落以“{last}”结尾，没有写完", $"the paragraph ends with {last}"), new LocalizedText("补上缺的内容，或者改为句号", "write what is missing, or make it a full stop")));
            else if (IsHan(last) && EndsSentenceWithin(line.Text.AsSpan(0, end)))
                findings.Add(line.About(Info, end - 1, 1, new LocalizedText($"段落末尾“{line.Text[Math.Max(0, end - 6)..end]}”后面缺句号", $"no full stop behind “{line.Text[Math.Max(0, end - 6)..end]}” at the end of the paragraph"), new LocalizedText("补上句号", "add one")));
        }
    }

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';

    // A paragraph in which another sentence has ended is no heading and no item of a list. A label (责任单位：) and what follows it is no sentence.
    private static bool EndsSentenceWithin(ReadOnlySpan<char> text)
    {
        var last = text[(text.LastIndexOf('。') + 1)..];
        return last.Length > 8 && last.Length < text.Length && last.IndexOfAny('，', '、') >= 0 && !last.Contains('：') && !last.EndsWith("如下");
    }
}
