using Gongwen.Contracts;
using Gongwen.Engine.Inspection;

namespace Gongwen.Engine.Reading;

/// <summary>Finds what stands above the body: the red head, the title, who reports and when, whom it is sent to.</summary>
internal sealed class HeadReader(IReadOnlyList<SourceBlock> blocks)
{
    private const int MostAbove = 10;
    private const int LongestTitle = 60;
    private const int LongestAuthor = 60;
    private const int ShortestText = 25;

    private static readonly string[] Kinds =
    [
        "报告", "总结", "通知", "请示", "批复", "意见", "函", "纪要", "决定", "公告", "通告", "通报", "方案", "办法", "规定", "细则", "计划", "要点", "讲话", "汇报", "材料",
        "清单", "致辞", "发言", "提纲", "简报", "制度", "预案", "规划", "议案", "命令", "决议", "公报", "说明", "情况",
    ];

    // Said to people in a hall: no units a document is sent to.
    private static readonly string[] Addresses = ["各位", "同志", "尊敬的", "女士", "朋友", "代表", "委员", "大家", "老师", "领导"];

    /// <summary>The elements found.</summary>
    public List<ReadPart> Elements { get; } = [];

    /// <summary>How many levels of heading styles the title took.</summary>
    public int HeadingShift { get; private set; }

    /// <summary>Reads; gives the first block behind.</summary>
    public int Read()
    {
        // The names of several organs beside 文件 stand in a table.
        var at = 0;
        if (blocks is [SourceTable organs, SourceParagraph, ..])
        {
            Add(organs.Build([], []), at, at + 1);
            at++;
        }

        at = ReadMasthead(at);
        if (at > 0 && at + 1 < blocks.Count && blocks[at] is SourceTable mark && IsMark(mark))
        {
            Add(mark.Build([], []), at, at + 1);
            at++;
        }

        at = ReadTitle(at > 0 && blocks[at - 1] is SourceTable ? ReadMasthead(at) : at);
        if (ParagraphAt(at) is { } line && IsRecipients(line))
        {
            Add(new Recipients(line.Inlines(), line.Origin), at, at + 1);
            at++;
        }

        return at;
    }

    // A head is one when a document number or a mark of secrecy or haste stands in it, among lines that can belong to it.
    private int ReadMasthead(int start)
    {
        var (masthead, last) = (new Masthead(new Origin(null, null)), -1);
        List<SourceParagraph> names = [];
        for (var at = start; at < MostAbove && ParagraphAt(at) is { } line; at++)
        {
            var text = line.Trimmed;
            if (at == start && ElementText.IsCopyNumber(text))
                masthead = masthead with { CopyNumber = line.Inlines() };
            else if (names.Count == 0 && ElementText.IsClassification(text))
                (masthead, last) = (masthead with { Classification = line.Inlines() }, at);
            else if (names.Count == 0 && ElementText.IsUrgency(text))
                (masthead, last) = (masthead with { Urgency = line.Inlines() }, at);
            else if (text.StartsWith("签发人：", StringComparison.Ordinal))
                masthead = masthead with { Signers = [.. masthead.Signers, line.Inlines(line.Start + 4, line.Text.Length)] };
            else if (MarksBefore(text) is > 0 and var marks)
                return Found(WithMarks(masthead, line, marks), at + 1);
            else if (ElementText.Number(text) is { Start: 0 } number && IsNumberLine(text, number.Length))
                return Found(WithNumber(masthead, line, number.Length), at + 1);
            else if (ElementText.IsOrderNumber(text) && (NamesPaper(names) || (names.Count == 0 && at > 0 && blocks[at - 1] is SourceTable)))
                return Found(masthead with { Number = line.Inlines() }, at + 1);
            else if (text.Length <= 30 && text.AsSpan().IndexOfAny("，。；：") < 0 && !text.Contains("关于", StringComparison.Ordinal))
                names.Add(line);
            else
                break;
        }

        names.Clear();
        return last < 0 ? start : Found(masthead, last + 1);

        int Found(Masthead found, int next)
        {
            // In a letter these marks stand below the line the number is on.
            for (; ParagraphAt(next) is { } line && found.Number.Count > 0; next++)
            {
                if (found.Urgency.Count == 0 && ElementText.IsUrgency(line.Trimmed))
                    found = found with { Urgency = line.Inlines() };
                else if (found.Classification.Count == 0 && ElementText.IsClassification(line.Trimmed))
                    found = found with { Classification = line.Inlines() };
                else
                    break;
            }

            Add(found with { Organs = [.. names.Select(name => name.Inlines())], Origin = ParagraphAt(start)!.Origin }, start, next);
            return next;
        }
    }

    // 临江区人民政府令, 临江区人民政府常务会议纪要 and their own numbers: 第2号, 第12期. A title says what it is about.
    private static bool NamesPaper(List<SourceParagraph> names) => names.Exists(name => name.Trimmed.EndsWith('令') || name.Trimmed.EndsWith("纪要", StringComparison.Ordinal));

    // The names of organs in one cell, 文件 beside them.
    private static bool IsMark(SourceTable table) => table.Rows.Count <= 4 && table.Rows.All(row => row.Count <= 2 && row.All(cell => cell.Paragraphs.All(line => line.Trimmed.Length <= 30 && line.Trimmed.AsSpan().IndexOfAny("，。；：") < 0)));

    // 加急　临政函〔2026〕6号: how long the mark before the number is, with the gap; 0 for none.
    private static int MarksBefore(string text)
    {
        var gap = text.AsSpan().IndexOfAny(" \u3000\t");
        if (gap <= 0 || !(ElementText.IsUrgency(text[..gap]) || ElementText.IsClassification(text[..gap])))
            return 0;
        var rest = text[gap..].TrimStart();
        return ElementText.Number(rest) is { Start: 0 } number && number.Length == rest.Length ? text.Length - rest.Length : 0;
    }

    private static Masthead WithMarks(Masthead masthead, SourceParagraph line, int length)
    {
        var mark = line.Inlines(line.Start, line.Start + line.Trimmed[..length].TrimEnd().Length);
        masthead = ElementText.IsUrgency(line.Trimmed[..length].Trim()) ? masthead with { Urgency = mark } : masthead with { Classification = mark };
        return masthead with { Number = line.Inlines(line.Start + length, line.Text.Length) };
    }

    // A name may stand beside it, below the label 签发人 of the line above.
    private static bool IsNumberLine(string text, int length) =>
        length == text.Length || (char.IsWhiteSpace(text[length]) && (text.AsSpan(length).TrimStart().StartsWith("签发人") || (text.Length - length < 12 && text.AsSpan(length).IndexOfAny("，。；：") < 0)));

    private static Masthead WithNumber(Masthead masthead, SourceParagraph line, int length)
    {
        var end = line.Start + length;
        var signers = Math.Max(end, line.Text.IndexOfAny(['：', ':'], end) + 1);
        while (signers < line.Text.Length && char.IsWhiteSpace(line.Text[signers]))
            signers++;
        masthead = masthead with { Number = line.Inlines(line.Start, end) };
        return signers == line.Text.Length ? masthead : masthead with { Signers = [.. masthead.Signers, line.Inlines(signers, line.Text.Length)] };
    }

    private int ReadTitle(int at)
    {
        if (ParagraphAt(at) is not { } first || !IsTitle(first) || at + 1 >= blocks.Count)
            return at;
        HeadingShift = first.HeadingLevel > 0 && !first.IsTitle ? first.HeadingLevel : 0;
        List<Inline> words = first.Inlines();
        var (next, last) = (at + 1, first);
        for (; next < at + 3 && ParagraphAt(next) is { } more && GoesOn(first, last, more); next++, last = more)
        {
            words.Add(new LineBreak(more.Origin));
            words.AddRange(more.Inlines());
        }

        Add(new Title(words, first.Origin), at, next);
        for (var end = next + 3; next < end && ParagraphAt(next) is { } author && IsAuthor(author, EndsWithKind(last.Trimmed)); next++)
            Add(new AuthorLine(author.Inlines(), author.Origin), next, next + 1);
        return next;
    }

    private static bool IsTitle(SourceParagraph line)
    {
        if (line.IsTitle)
            return true;
        if (line.IsContents || line.IsJoined || TypedLabel.Of(line) is not null || line.ListLabel.Length > 0)
            return false;
        return line.Trimmed.Length <= LongestTitle && !EndsAsText(line.Trimmed) && !line.Trimmed.Contains('。', StringComparison.Ordinal) && !ElementText.IsDate(line.Trimmed) && !ElementText.IsAttachmentLabel(line.Trimmed);
    }

    // 临江区教育局 / 2026年上半年工作总结: a title in two lines ends with what the document is.
    private static bool GoesOn(SourceParagraph first, SourceParagraph last, SourceParagraph more)
    {
        if (!IsTitle(more) || more.HeadingLevel != first.HeadingLevel)
            return false;
        if (more.IsTitle)
            return first.IsTitle && !IsAuthor(more, isBelowKind: false);
        return !EndsWithKind(last.Trimmed) && EndsWithKind(more.Trimmed);
    }

    // Below 述职报告 a short line without a mark at its end says whose it is.
    private static bool IsAuthor(SourceParagraph line, bool isBelowKind)
    {
        var text = line.Trimmed;
        if (text.Length > LongestAuthor || EndsAsText(text) || line.HeadingLevel > 0 || TypedLabel.Of(line) is not null)
            return false;
        return ElementText.IsDate(text) || text[0] is '—' or '─' or '―' || (text[0] is '（' or '(' && text[^1] is '）' or ')') || ElementText.IsOrgan(text) || (text[0] != '目' && (line.IsCentred || (isBelowKind && text.Length <= ShortestText && !EndsWithKind(text) && !ElementText.IsAttachmentLabel(text))));
    }

    private static bool IsRecipients(SourceParagraph line) =>
        ElementText.IsRecipients(line.Trimmed) && line.HeadingLevel == 0 && TypedLabel.Of(line) is null && line.Trimmed.Length > 1
        && !Array.Exists(Addresses, word => line.Trimmed.AsSpan(0, Math.Min(8, line.Trimmed.Length)).Contains(word, StringComparison.Ordinal));

    private static bool EndsAsText(string text) => text[^1] is '。' or '：' or ':' or '；' or ';' or '，' or '！' or '？' or '、' or '…';

    internal static bool EndsWithKind(string text) => Array.Exists(Kinds, kind => text.TrimEnd('）', ')', '》').EndsWith(kind, StringComparison.Ordinal)) || text.EndsWith("（草案）", StringComparison.Ordinal) || text.EndsWith("稿）", StringComparison.Ordinal);

    private void Add(Block block, int start, int next) => Elements.Add(new ReadPart(block, [.. blocks.Skip(start).Take(next - start)]));

    private SourceParagraph? ParagraphAt(int at) => at < blocks.Count ? blocks[at] as SourceParagraph : null;
}
