using Gongwen.Contracts;
using Gongwen.Engine.Inspection;
using Gongwen.Engine.Reading;

namespace Gongwen.Engine.Importing;

/// <summary>Below the title of a speech or a report to a meeting: the lines that say what, where, when and who, and the words to those in the hall.</summary>
internal static class ImportHead
{
    private const int MostLines = 8;
    private const int LongestLine = 60;
    private const int LongestAddress = 40;
    private static readonly string[] Addresses = ["各位", "同志", "尊敬的", "女士", "朋友", "代表", "委员", "大家", "老师", "领导", "同学", "来宾", "先生"];

    /// <summary>The parts with such lines told as what they are.</summary>
    public static List<ReadPart> Read(List<ReadPart> parts)
    {
        // A file that is an attachment by itself begins with its label, and then comes the title.
        if (parts is [{ Block: Attachment, Sources: [SourceParagraph label, SourceParagraph title] }, ..] && !parts.Exists(part => part.Block is Title))
        {
            parts[0] = new ReadPart(new Title(title.Inlines(), title.Origin), [title]);
            parts.Insert(0, new ReadPart(HeadingReader.Body(label), [label]));
        }

        var at = parts.FindIndex(part => part.Block is Title) + 1;
        if (at == 0)
            return parts;
        var first = at;
        while (at < parts.Count && at - first < MostLines && (parts[at].Block is AuthorLine || IsShort(parts[at])))
            at++;
        var isAddressed = at < parts.Count && (parts[at].Block is Recipients || IsAddress(parts[at]));
        var lines = Enumerable.Range(first, at - first).Where(index => parts[index].Block is Paragraph).ToList();

        // Without words to a hall behind them only lines that can't be text are such lines.
        if (isAddressed || lines.Exists(index => IsMarked(LineOf(parts[index])!)))
        {
            foreach (var index in lines)
                parts[index] = parts[index] with { Block = new AuthorLine(LineOf(parts[index])!.Inlines(), LineOf(parts[index])!.Origin) };
        }

        if (isAddressed && parts[at].Block is Paragraph)
            parts[at] = parts[at] with { Block = new Recipients(LineOf(parts[at])!.Inlines(), LineOf(parts[at])!.Origin) };
        return parts;
    }

    private static SourceParagraph? LineOf(ReadPart part) => part.Sources is [SourceParagraph line] ? line : null;

    private static bool IsShort(ReadPart part) =>
        part.Block is Paragraph && LineOf(part) is { } line && line.Trimmed.Length <= LongestLine && line.Trimmed[^1] is not ('。' or '：' or ':' or '；' or '，' or '！' or '？' or '、')
        && !line.Trimmed.Contains('。', StringComparison.Ordinal) && line.ListLabel.Length == 0 && line.HeadingLevel == 0 && TypedLabel.Of(line) is null;

    private static bool IsMarked(SourceParagraph line) => line.Trimmed[0] is '—' or '─' or '―' || ElementText.IsDate(line.Trimmed.Trim('（', '）', '(', ')')) || (ElementText.IsRemark(line.Trimmed) && line.Trimmed.Contains('年', StringComparison.Ordinal));

    private static bool IsAddress(ReadPart part) =>
        part.Block is Paragraph && LineOf(part) is { } line && line.Trimmed.Length <= LongestAddress && line.Trimmed[^1] is '：' or ':' && line.ListLabel.Length == 0
        && !line.Trimmed.Contains('。', StringComparison.Ordinal) && Array.Exists(Addresses, word => line.Trimmed.Contains(word, StringComparison.Ordinal)) && TypedLabel.Of(line) is null;
}
