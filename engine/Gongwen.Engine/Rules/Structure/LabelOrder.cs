using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Structure;

/// <summary>GW5406: typed numbers that skip, repeat or don't begin at one: 一、三、.</summary>
internal sealed partial class LabelOrder() : DocumentRule(Rule)
{
    private const int Levels = 5;

    private static readonly RuleInfo Rule = new(
        "GW5406",
        Severity.Warning,
        new LocalizedText("序号不连续", "Numbers skip or repeat"),
        new LocalizedText(
            "手写的序号在每一层从一开始，依次排列，不缺不重；改稿后常漏改。",
            "Typed numbers begin at one on each level and go on without a gap or a repetition; they are often forgotten when text is moved."))
    {
        Name = "label-order",
        Basis = new RuleBasis(NormKind.Standard, "GB/T 9704-2012, 7.3.3"),
        Since = "0.1.0",
    };

    public override bool NeedsWholeDocument => true;

    public override void Check(DocumentText text, FindingList findings)
    {
        var last = new int[Levels + 1];
        var before = new int[Levels + 1];
        var skipped = new bool[Levels + 1];
        foreach (var line in text.Lines)
        {
            if (line.Block is Attachment or AttachmentNote or Signature || (MayBeArticle(line.Text) && Article.IsMatch(line.Text)))
            {
                Array.Clear(last);
                Array.Clear(before);

                // 附件：1.… in a text that was read in is the first of a list.
                if (First.IsMatch(line.Text))
                    last[3] = 1;
            }
            else if (line.Label is { } label)
            {
                Check(label, last, before, skipped, findings);
                Array.Clear(last, label.Level + 1, Levels - label.Level);
            }
            else if (line is { Kind: LineKind.Heading, Block: Heading heading })
            {
                Array.Clear(last, heading.Level, Levels + 1 - heading.Level);
            }
        }
    }

    // before: the last number of the level whatever stood between, for documents that count their （1） through all parts.
    private void Check(TypedLabel label, int[] last, int[] before, bool[] skipped, FindingList findings)
    {
        var (level, number) = (label.Level, label.Number);
        var expected = last[level] + 1;
        var isFirst = last[level] == 0;
        var follows = number == 1 || number == expected || (isFirst && number == before[level] + 1);
        var isRest = number == last[level] && skipped[level];
        skipped[level] = !follows && !isRest && number == expected + 1 && !isFirst;
        if (!follows && !isRest)
            findings.Add(label.About(Info, 0, label.Text.Length, Message(label, last[level]), Hint(label, expected)));
        last[level] = before[level] = number;
    }

    private static LocalizedText Message(TypedLabel label, int last) => last switch
    {
        0 => new($"序号“{label.Text}”前面没有“{TypedLabels.Written(label.Level, 1)}”", $"{label.Text} comes without {TypedLabels.Written(label.Level, 1)}"),
        _ when last == label.Number => new($"序号“{label.Text}”重复", $"{label.Text} comes twice"),
        _ when label.Number < last => new($"序号“{label.Text}”倒序，前面已是“{TypedLabels.Written(label.Level, last)}”", $"{label.Text} comes behind {TypedLabels.Written(label.Level, last)}"),
        _ => new($"序号“{label.Text}”前面缺“{TypedLabels.Written(label.Level, last + 1)}”", $"{label.Text} comes without {TypedLabels.Written(label.Level, last + 1)}"),
    };

    private static LocalizedText Hint(TypedLabel label, int expected) =>
        new($"这里应当是“{TypedLabels.Written(label.Level, expected)}”，或者补上缺的一项", $"this should be {TypedLabels.Written(label.Level, expected)}, or an item is missing");

    private static bool MayBeArticle(string text) => text.AsSpan().TrimStart([' ', '\u3000']) is ['第' or '附', ..];

    // Chapters and articles count what stands under them by themselves, and so does an attachment whose label is a line.
    private static readonly BoundedPattern Article = new(ArticleExpression);

    [GeneratedRegex("^[ \\u3000]{0,8}(?:第[一二三四五六七八九十百零〇0-9]{1,5}[编章节条篇部]|附[件表录则][0-9一二三四五六七八九十]{0,3}[：:]?$|附件?[：:])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex ArticleExpression();

    private static readonly BoundedPattern First = new(FirstExpression);

    [GeneratedRegex("^[ \\u3000]{0,8}附件?[：:][ \\u3000]?1[.．、]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex FirstExpression();
}
