using Gongwen.Contracts;
using Gongwen.Engine.Inspection;

namespace Gongwen.Engine.Reading;

/// <summary>Makes a document of the paragraphs and tables of a file: tells what each is, from what it says and where it stands. No text is lost.</summary>
internal sealed class StructureReader
{
    private const int LongestCaption = 60;
    private const int FarBelow = 60;

    private readonly IReadOnlyList<SourceBlock> _blocks;
    private readonly List<ReadPart> _built = [];
    private readonly EndReader _end;
    private bool _isSigned;

    private StructureReader(IReadOnlyList<SourceBlock> blocks) => (_blocks, _end) = (blocks, new EndReader(blocks));

    /// <summary>The document.</summary>
    /// <param name="blocks">What stands in the file, without blank paragraphs.</param>
    /// <param name="genreId">The genre it is of.</param>
    /// <param name="documentId">What it is called among the genre's documents.</param>
    public static Document Read(IReadOnlyList<SourceBlock> blocks, string genreId, string documentId)
    {
        return new Document(genreId, documentId, Landscape: false, [.. Parts(blocks).Select(part => part.Block)]);
    }

    /// <summary>The elements of the document, each with what it was made of. Every block of the file is in one of them, in its order.</summary>
    public static List<ReadPart> Parts(IReadOnlyList<SourceBlock> blocks) => new StructureReader(blocks).Read();

    private List<ReadPart> Read()
    {
        var head = new HeadReader(_blocks);
        var at = head.Read();
        var shift = head.HeadingShift > 0 ? head.HeadingShift : HighestLevel(at) - 1;
        var headings = new HeadingReader(shift);
        while (at < _blocks.Count)
            at = ReadOne(at, headings);
        return [.. head.Elements, .. _built.Select((part, index) => IsItem(index) ? part with { Block = HeadingReader.Body((SourceParagraph)part.Sources[0]) } : part)];
    }

    // A file may begin its headings at any level of the styles.
    private int HighestLevel(int from) =>
        _blocks.Skip(from).OfType<SourceParagraph>().Where(paragraph => paragraph.HeadingLevel > 0).Select(paragraph => paragraph.HeadingLevel).DefaultIfEmpty(1).Min();

    private int ReadOne(int at, HeadingReader headings)
    {
        if (_blocks[at] is SourceTable alone)
            return Add(alone.Build([], []), at, at + 1);
        var paragraph = (SourceParagraph)_blocks[at];
        if (Contents(at) is { } contents)
            return Add(contents.Block, at, contents.Next);
        if (TableAt(at) is { } table)
            return Add(table.Block, at, table.Next);
        if (_end.Attachment(at) is { } attachment)
            return Add(attachment.Attachment, at, attachment.Next);
        if (_end.Note(at) is { } note)
            return Add(note.Note, at, note.Next);
        if (_end.Imprint(at, _isSigned) is { } imprint)
            return Add(imprint.Imprint, at, imprint.Next);
        if (_end.Signature(at, _built) is { } signature)
        {
            _isSigned = true;
            _built.Add(signature);
            return at + 1;
        }

        if (_built is [.., { Block: Signature or Note }] && ElementText.IsRemark(paragraph.Trimmed))
            return Add(new Note(paragraph.Inlines(), paragraph.Origin), at, at + 1);
        return Add(headings.Read(paragraph), at, at + 1);
    }

    private int Add(Block block, int at, int next)
    {
        _built.Add(new ReadPart(block, [.. _blocks.Skip(at).Take(next - at)]));
        return next;
    }

    // The lines of contents are made of the headings; only the words above them are somebody's.
    private (Block Block, int Next)? Contents(int at)
    {
        var next = at;
        List<Inline> title = [];
        if (_blocks[at] is SourceParagraph { IsContents: false } first && first.Trimmed.Length <= 4 && first.Trimmed[0] == '目')
        {
            title = first.Inlines();
            next++;
        }

        var begin = next;
        while (next < _blocks.Count && _blocks[next] is SourceParagraph { IsContents: true })
            next++;
        return next == begin ? null : (new Contents(title, ((SourceParagraph)_blocks[at]).Origin), next);
    }

    // A caption, a line that says what figures are counted in, or both, and the table below.
    private (Block Block, int Next)? TableAt(int at)
    {
        var next = at;
        List<Inline> caption = [];
        List<Inline> unit = [];
        if (Paragraph(next) is { } first && IsCaption(first))
        {
            caption = first.Inlines();
            next++;
        }

        if (Paragraph(next) is { } second && ElementText.IsUnit(second.Trimmed))
        {
            var start = second.Text.IndexOfAny(['：', ':']) + 1;
            var end = second.Text.AsSpan().TrimEnd().TrimEnd("）)").Length;
            unit = second.Inlines(start, Math.Max(start, end));
            next++;
        }

        return next > at && next < _blocks.Count && _blocks[next] is SourceTable table ? (table.Build(caption, unit), next + 1) : null;
    }

    private static bool IsCaption(SourceParagraph line) =>
        line.Trimmed.Length <= LongestCaption && line.Trimmed[^1] is not ('。' or '：' or '；') && line.HeadingLevel == 0
        && (line.IsCentred || (line.Trimmed[0] == '表' && line.Trimmed.Length > 1 && (char.IsAsciiDigit(line.Trimmed[1]) || char.IsWhiteSpace(line.Trimmed[1]) || "一二三四五六七八九十".Contains(line.Trimmed[1], StringComparison.Ordinal))));

    private SourceParagraph? Paragraph(int at) => at < _blocks.Count ? _blocks[at] as SourceParagraph : null;

    // 1. 2. 3. one below the other with nothing between are items of a list, not headings.
    private bool IsItem(int index)
    {
        if (_built[index] is not { Block: Heading { Level: >= 3, RunIn: null } heading, Sources: [SourceParagraph { HeadingLevel: 0 }] })
            return false;
        return index + 1 == _built.Count || _built[index + 1].Block switch
        {
            Contracts.Paragraph or Table => index > 0 && _built[index - 1].Block is Heading before && before.Level == heading.Level && before.RunIn is null && IsItem(index - 1) && IsLastItem(index),
            Heading below => below.Level <= heading.Level,
            _ => true,
        };
    }

    // The last of a list is followed by text that goes on: it is a heading only when others of its level stand over text too.
    // Of two the second is one when none of its level comes soon after.
    private bool IsLastItem(int index)
    {
        if (index >= 2 && _built[index - 2].Block is Heading { RunIn: null } && IsItem(index - 2))
            return true;
        var level = ((Heading)_built[index].Block).Level;
        for (var next = index + 1; next < _built.Count && next <= index + FarBelow; next++)
        {
            if (_built[next].Block is Heading below && below.Level <= level)
                return below.Level < level || IsFirst(below.Label);
        }

        return true;
    }

    private static bool IsFirst(string label) => label.AsSpan().Trim("（(）)、.．") is "1" or "１";
}
