using System.Globalization;
using Gongwen.Contracts;
using Gongwen.Engine.Inspection;

namespace Gongwen.Engine.Reading;

/// <summary>Tells what stands below the body: the note of attachments, the signature, attachments and the imprint.</summary>
internal sealed class EndReader(IReadOnlyList<SourceBlock> blocks)
{
    private const int LongestName = 40;
    private const int MostNames = 6;
    private const int LongestAttachment = 60;

    /// <summary>附件：1.… and the lines that go on with it; null when no note begins there.</summary>
    public (Block Note, int Next)? Note(int at)
    {
        var line = (SourceParagraph)blocks[at];
        var text = line.Trimmed;
        var isNumbered = ElementText.IsNumberedNote(text) && !text.EndsWith("如下", StringComparison.Ordinal);
        if (!isNumbered && !(text.StartsWith("附件：", StringComparison.Ordinal) || text.StartsWith("附件:", StringComparison.Ordinal)))
            return null;
        var label = text.IndexOfAny(['：', ':']) + 1;
        List<IReadOnlyList<Inline>> names = [];
        var rest = NameOf(line, line.Start + label, isNumbered ? 0 : 1);
        if (rest.Count > 0)
            names.Add(rest);
        var next = at + 1;
        for (; Paragraph(next) is { } more; next++)
        {
            if (names.Count > 0 && ((EndsOpen(names[^1]) && GoesOn(more)) || (!isNumbered && IsRestOfName(names[^1], next, names.Count + 1))))
                names[^1] = [.. names[^1], .. more.Inlines(more.Start, more.End)];
            else if (IsNextName(more, isNumbered ? 0 : names.Count + 1, isNumbered))
                names.Add(isNumbered ? NameOf(more, more.Text.IndexOfAny(['：', ':']) + 1, 0) : NameOf(more, more.Start, names.Count + 1));
            else
                break;
        }

        return names.Count == 0 ? null : (new AttachmentNote(names, line.OriginOf(line.Start, line.Start + label)), next);
    }

    /// <summary>The signature whose date stands there: the short lines before it are its names; null when it is no date at the end.</summary>
    /// <param name="at">The date.</param>
    /// <param name="built">What was made of the paragraphs before, each with what it is of; the names are taken from it.</param>
    public ReadPart? Signature(int at, List<ReadPart> built)
    {
        var date = (SourceParagraph)blocks[at];
        if (!ElementText.IsDate(date.Trimmed) || !EndsHere(at + 1))
            return null;
        List<IReadOnlyList<Inline>> names = [];
        List<SourceBlock> sources = [date];
        while (names.Count < MostNames && built.Count > 1 && built[^1] is { Block: Contracts.Paragraph, Sources: [SourceParagraph name] } && IsName(name, names.Count == 0))
        {
            names.Insert(0, name.Inlines());
            sources.Insert(0, name);
            built.RemoveAt(built.Count - 1);
        }

        return new ReadPart(new Signature(names, date.Inlines(), date.Origin), sources);
    }

    /// <summary>附件1 on its own and the title below it; null when no attachment begins there.</summary>
    public (Block Attachment, int Next)? Attachment(int at)
    {
        var line = (SourceParagraph)blocks[at];
        if (!ElementText.IsAttachmentLabel(line.Trimmed) || line.Trimmed[^1] is '：' or ':' || at + 1 >= blocks.Count)
            return null;
        var title = Paragraph(at + 1) is { } below && below.Trimmed.Length <= LongestAttachment && below.Trimmed[^1] is not ('。' or '：' or '；') && TypedLabel.Of(below) is null ? below : null;
        return (new Attachment(line.Trimmed, title?.Inlines() ?? [], false, line.OriginOf(line.Start, line.Start + line.Trimmed.Length)), title is null ? at + 1 : at + 2);
    }

    /// <summary>抄送 and 印发 lines; null when there are none.</summary>
    public (Block Imprint, int Next)? Imprint(int at, bool isSigned)
    {
        var imprint = new Imprint(((SourceParagraph)blocks[at]).Origin);
        var next = at;
        for (; Paragraph(next) is { } line; next++)
        {
            var text = line.Trimmed;
            var colon = line.Text.IndexOfAny(['：', ':']) + 1;
            if (ElementText.IsImprint(text) && (isSigned || next > at || (Paragraph(next + 1) is { } below && ElementText.IsIssuer(below.Trimmed))))
                imprint = text[0] == '主' ? imprint with { Recipients = line.Inlines(colon, EndOf(line)) } : imprint with { CopyTo = [.. imprint.CopyTo, .. line.Inlines(colon, EndOf(line))] };
            else if (ElementText.IsIssuer(text) && (isSigned || next > at || next == blocks.Count - 1) && DateIn(line) is { } date)
                imprint = imprint with { Issuer = line.Inlines(line.Start, date), Date = line.Inlines(date, line.Text.LastIndexOf("印发", StringComparison.Ordinal)) };
            else
                break;
        }

        return next == at ? null : (imprint, next);
    }

    // A bracket that is open is closed on the next line.
    private static bool EndsOpen(IReadOnlyList<Inline> name)
    {
        var depth = 0;
        foreach (var c in string.Concat(name.OfType<TextRun>().Select(run => run.Text)))
            depth += c is '（' or '(' or '《' or '“' ? 1 : c is '）' or ')' or '》' or '”' ? -1 : 0;
        return depth > 0;
    }

    // A line without a number between two names, or one that ends as names do below one that doesn't.
    private bool IsRestOfName(IReadOnlyList<Inline> name, int at, int awaited)
    {
        var line = (SourceParagraph)blocks[at];
        var text = line.Trimmed;
        if (text.Length > LongestAttachment || text[^1] is '。' or '：' or '；' or '，' || line.HeadingLevel > 0 || line.ListLabel.Length > 0 || TypedLabel.Of(line) is not null || IsNextName(line, awaited, isNumbered: false)
            || ElementText.IsDate(text) || ElementText.IsAttachmentLabel(text) || ElementText.IsRemark(text) || text.StartsWith("附件", StringComparison.Ordinal))
            return false;
        return (awaited > 1 && Paragraph(at + 1) is { } below && IsNextName(below, awaited, isNumbered: false)) || (EndsAsName(text) && !EndsAsName(Inline.TextOf(name).Trim()));
    }

    private static bool EndsAsName(string text) => text.Length > 0 && (text[^1] is '表' or '单' or '图' or '册' || HeadReader.EndsWithKind(text));

    private static bool GoesOn(SourceParagraph line) =>
        line.Trimmed.Length <= LongestAttachment && line.Trimmed.AsSpan().IndexOfAny("）)》”") >= 0 && TypedLabel.Of(line) is null && !ElementText.IsDate(line.Trimmed);

    private SourceParagraph? Paragraph(int at) => at < blocks.Count ? blocks[at] as SourceParagraph : null;

    private static int EndOf(SourceParagraph line)
    {
        var end = line.Text.AsSpan(0, line.End).TrimEnd().Length;
        return line.Text[end - 1] == '。' ? end - 1 : end;
    }

    // Where the date before 印发 begins: 临江区人民政府办公室　2026年3月5日印发.
    private static int? DateIn(SourceParagraph line)
    {
        var end = line.Text.LastIndexOf("印发", StringComparison.Ordinal);
        var start = end;
        while (start > line.Start && !char.IsWhiteSpace(line.Text[start - 1]))
            start--;
        return start > line.Start && start < end ? start : null;
    }

    // A number before a name is the note's own.
    private static List<Inline> NameOf(SourceParagraph line, int start, int number)
    {
        while (start < line.Text.Length && char.IsWhiteSpace(line.Text[start]))
            start++;
        start += NumberOf(line.Text[start..], number).Length;
        while (start < line.Text.Length && char.IsWhiteSpace(line.Text[start]))
            start++;
        return line.Inlines(start, line.Text.AsSpan().TrimEnd().Length);
    }

    // In a note the number that is awaited is one even before a digit: 1.12345热线, 2.3月份清单.
    private static string NumberOf(string text, int awaited)
    {
        if (HeadingLabel.Of(text) is { Level: 3 } label)
            return label.Text;
        var number = awaited.ToString(CultureInfo.InvariantCulture);
        return awaited > 0 && text.Length > number.Length && text.StartsWith(number, StringComparison.Ordinal) && text[number.Length] is ('.' or '．' or '、') ? text[..(number.Length + 1)] : "";
    }

    private static bool IsNextName(SourceParagraph line, int awaited, bool isNumbered)
    {
        if (isNumbered)
            return ElementText.IsNumberedNote(line.Trimmed);
        if (NumberOf(line.Trimmed, awaited) is not { Length: > 0 } number || line.Trimmed.Length > LongestAttachment || line.Trimmed[^1] is '。' or '：')
            return false;
        // 附件： on a line of its own is followed by the first name, else by the second.
        return awaited > 1 == (number[0] is not ('1' or '１') || number.Length > 2);
    }

    // Behind the date the document ends, or what may follow it comes.
    private bool EndsHere(int at) => at >= blocks.Count || (Paragraph(at) is { } next
        && (ElementText.IsRemark(next.Trimmed) || IsContact(next, at) || ElementText.IsAttachmentLabel(next.Trimmed) || ElementText.IsImprint(next.Trimmed) || ElementText.IsIssuer(next.Trimmed)));

    // Whom to ask, in the last lines of all.
    private bool IsContact(SourceParagraph line, int at) =>
        at + 2 >= blocks.Count && (line.Trimmed.StartsWith("联系人", StringComparison.Ordinal) || line.Trimmed.StartsWith("联系电话", StringComparison.Ordinal));

    // Units that issue what is no official document.
    private static bool IsUnit(string text) => text.Length is > 4 and <= 25 && text.AsSpan().IndexOfAny("，。；：、") < 0 && ("馆站所校学队社团村".Contains(text[^1], StringComparison.Ordinal) || text.EndsWith("街道", StringComparison.Ordinal) || text.EndsWith("支部", StringComparison.Ordinal));

    private static bool IsName(SourceParagraph line, bool isNearest)
    {
        var text = line.Trimmed;
        if (text.Length > LongestName || text[^1] is '。' or '：' or '；' or '！' or '？' or '，' || line.ListLabel.Length > 0 || TypedLabel.Of(line) is not null)
            return false;
        return line.IsRight || ElementText.IsOrgan(text) || (isNearest && (text.Length is >= 2 and <= 4 || IsUnit(text)));
    }
}
