using System.Globalization;
using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Structure;

/// <summary>GW5408: 三个方面：一是……四是……: as many items as were announced.</summary>
internal sealed partial class AnnouncedCounts() : DocumentRule(Rule)
{
    private static readonly RuleInfo Rule = new(
        "GW5408",
        Severity.Warning,
        new LocalizedText("说的项数和列的项数不一致", "Not as many items as announced"),
        new LocalizedText("前面说“三个方面”，后面就列三项；增删条目后常忘了改总数。", "Where three points are announced three follow; the number is often forgotten when points are added."))
    {
        Name = "announced-counts",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    public override bool NeedsWholeDocument => true;

    public override void Check(DocumentText text, FindingList findings)
    {
        foreach (var line in text.Body)
        {
            if (!MayAnnounce(line.Text))
                continue;
            foreach (var match in Announcement.Matches(line.Text))
                Check(text, line.Number, match, findings);
        }
    }

    // A mark before 一是, 第一 or 其一, or at the end, which a break may follow.
    private static bool MayAnnounce(ReadOnlySpan<char> text)
    {
        if (text is [.., '：' or '，'] or [.., '：' or '，', '\n'])
            return true;
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] == '一' && text[text[i - 1] is '第' or '其' ? Math.Max(0, i - 2) : i - 1] is '：' or '，')
                return true;
        }

        return false;
    }

    private void Check(DocumentText text, int index, Match match, FindingList findings)
    {
        var line = text.Lines[index];
        var count = match.Groups["count"];
        var announced = Value(count.Value);
        var end = match.Index + match.Length;
        var found = end < line.Text.Length ? InLine(line.Text, end, NextBody(text, index)?.Text ?? "") : InLines(text, index, match.Groups["said"].Success);
        if (found is null or < 2 || found == announced || announced < 2)
            return;
        findings.Add(line.About(
            Info,
            match.Groups["mark"].Index,
            match.Groups["mark"].Length,
            new LocalizedText($"说是“{match.Groups["mark"].Value}”，后面列了{found}项", $"“{match.Groups["mark"].Value}” is announced and {found} items follow"),
            new LocalizedText("核对项数，改总数或者改条目", "count the items and change the number or the items")));
    }

    // 一是 … 二是 … up to the end of the paragraph; null when it can't be told: a series in the series, a gap, or more of it in the next paragraph.
    private static int? InLine(string line, int start, string next)
    {
        var first = Items.Match(line, start, line.Length - start);
        if (!first.Success || first.Index > start)
            return null;
        var style = first.Groups["tail"].Value + first.Groups["head"].Value;
        var (count, firsts, behind) = (0, 0, start);
        for (var item = first; item.Success; item = item.NextMatch())
        {
            if (item.Groups["tail"].Value + item.Groups["head"].Value != style)
                continue;
            var number = TypedLabels.ValueOf(item.Groups["number"].Value);
            if (number == 1 && ++firsts > 1)
                return Announcement.Match(line, behind, item.Index + item.Length - behind) is { Success: true } ? count : null;
            if (number != count + 1)
                return null;
            count++;
            behind = item.Index;
        }

        return Items.Match(next) is { Success: true, Index: 0 } more && TypedLabels.ValueOf(more.Groups["number"].Value) == count + 1 ? null : count;
    }

    // The paragraphs or headings that follow, one an item.
    private static int? InLines(DocumentText text, int index, bool isSaid)
    {
        var level = 0;
        var count = 0;
        for (var i = index + 1; i < text.Lines.Length; i++)
        {
            var line = text.Lines[i];
            if (line.Block is Signature or AttachmentNote or Attachment or Imprint)
                break;
            var (at, number) = line.Label is { } label ? (label.Level, label.Number)
                : line.Kind == LineKind.Body && Items.Match(line.Text) is { Success: true, Index: 0 } item ? (6, TypedLabels.ValueOf(item.Groups["number"].Value)) : (0, 0);
            if (count == 0)
            {
                if (at == 0 && line.Kind == LineKind.Body && line.Text.AsSpan().Trim().Length == 0)
                    continue;
                if (number != 1 || (at <= 2 && !isSaid))
                    return null;
                (level, count) = (at, 1);
            }
            else if (at == level)
            {
                if (number == 1)
                    return level == 1 ? null : count;
                if (number != ++count)
                    return null;
            }
            else if ((at > 0 && at < level) || (at == 0 && line.Kind == LineKind.Heading))
            {
                break;
            }
        }

        return count;
    }

    private static DocumentLine? NextBody(DocumentText text, int index) =>
        index + 1 < text.Lines.Length && text.Lines[index + 1] is { Kind: LineKind.Body } next ? next : null;

    private static int Value(string count) => count == "两" ? 2
        : int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : TypedLabels.ValueOf(count);

    // The count, and nothing between it and the first item that holds another.
    private static readonly BoundedPattern Announcement = new(AnnouncementExpression);

    [GeneratedRegex(
        "(?<![0-9一二三四五六七八九十百千两几第.、\\u2014～~])(?<mark>(?<said>(?:以下|如下|[讲谈提]))?(?<count>[两二三四五六七八九]|十[一二]?|[2-9]|1[0-2])(?:(?:个|项|条|点|大|类|种)?(?:方面|问题|原因|环节|任务|工作|措施|举措|要求|意见|建议|机制|重点|关系|特点|不足|层面|内容|原则|体会|启示|转变|目标|短板|抓手)|点|条))[^，。；：？！0-9一二三四五六七八九十两、]{0,8}[：，](?=$|一[是要]|第一[，是、]|其一[，是])",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex AnnouncementExpression();

    private static readonly BoundedPattern Items = new(ItemsExpression);

    [GeneratedRegex(
        "(?<=^|[。；，：？！”）—])(?:(?<number>十?[一二三四五六七八九]|十)(?<tail>[是要])(?!否|不是)|(?<head>第|其)(?<number>十?[一二三四五六七八九]|十)(?=[，、是]))",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex ItemsExpression();
}
