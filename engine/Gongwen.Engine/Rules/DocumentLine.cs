using Gongwen.Contracts;
using Gongwen.Engine.Data;
using Gongwen.Engine.Rules.Consistency;
using Gongwen.Engine.Rules.Structure;

namespace Gongwen.Engine.Rules;

/// <summary>A line of text of the document, whose every character knows where it comes from.</summary>
internal sealed class DocumentLine
{
    // A cell is one run more often than not.
    private static readonly int[] OneRun = [0];

    private readonly IReadOnlyList<Inline> _inlines;
    private readonly int[] _starts;
    private LineReading? _reading;
    private bool? _hasMentions;

    private DocumentLine(LineKind kind, Block block, IReadOnlyList<Inline> inlines)
    {
        Kind = kind;
        Block = block;
        _inlines = inlines;
        _starts = inlines.Count switch { 0 => [], 1 => OneRun, var count => new int[count] };
        var length = 0;
        for (var i = 0; i < inlines.Count; i++)
        {
            if (i > 0)
                _starts[i] = length;
            length += inlines[i] is TextRun run ? run.Text.Length : 1;
            HasGaps |= inlines[i] is TextRun { Style: var style } && (style & TextStyle.Gap) != TextStyle.None;
        }

        Text = Inline.TextOf(inlines);
    }

    /// <summary>What the line is.</summary>
    public LineKind Kind { get; }

    /// <summary>The element it belongs to.</summary>
    public Block Block { get; }

    /// <summary>The pieces it is made of.</summary>
    public IReadOnlyList<Inline> Inlines => _inlines;

    /// <summary>Where it stands in the document; null for a line that was made by itself.</summary>
    public DocumentPlace? Place { get; internal set; }

    /// <summary>Which of the document's lines it is, from 0; 0 for a line that was made by itself.</summary>
    public int Number { get; internal set; }

    /// <summary>The places its words come from.</summary>
    public IEnumerable<SourceLocation> Places => _inlines.Select(inline => inline.Origin.Data?.Location).OfType<SourceLocation>();

    /// <summary>The characters; a line break is "\n".</summary>
    public string Text { get; }

    /// <summary>True when a gap of a draft stands in it.</summary>
    public bool HasGaps { get; }

    /// <summary>Every line of a document, in the order of the page.</summary>
    public static IReadOnlyList<DocumentLine> Of(Document document)
    {
        List<DocumentLine> lines = [];
        foreach (var block in document.Blocks)
            Add(block, lines);
        return lines;
    }

    /// <summary>The lines of one element.</summary>
    public static IReadOnlyList<DocumentLine> Of(Block block)
    {
        List<DocumentLine> lines = [];
        Add(block, lines);
        return lines;
    }

    /// <summary>Adds the lines of one element to others.</summary>
    public static void Add(Block block, List<DocumentLine> lines)
    {
        switch (block)
        {
            case Title title:
                lines.Add(new(LineKind.Other, block, title.Content));
                break;
            case AuthorLine author:
                lines.Add(new(LineKind.Other, block, author.Content));
                break;
            case Recipients recipients:
                lines.Add(new(LineKind.Other, block, recipients.Content));
                break;
            case Heading heading:
                lines.Add(new(LineKind.Heading, block, heading.Content));
                if (heading.RunIn is { } rest)
                    lines.Add(new(LineKind.Body, block, rest));
                break;
            case Paragraph paragraph:
                lines.Add(new(LineKind.Body, block, paragraph.Content));
                break;
            case Table table:
                AddCells(table, lines);
                break;
            case Note note:
                lines.Add(new(LineKind.Other, block, note.Content));
                break;
            default:
                lines.AddRange(OthersOf(block).Select(line => new DocumentLine(LineKind.Other, block, line)));
                break;
        }
    }

    /// <summary>True when a gap of a draft (【待补：…】) stands at that character; gaps have been reported where the value was missed.</summary>
    public bool IsGap(int index) => HasGaps && InlineAt(index) is TextRun run && run.Style.HasFlag(TextStyle.Gap);

    /// <summary>The stretches the line speaks about instead of using them.</summary>
    public IReadOnlyList<(int Start, int End)> Mentioned => HasMentions ? Reading.Mentioned : [];

    /// <summary>True when it speaks about words instead of using them.</summary>
    public bool HasMentions => _hasMentions ??= Mentions.MayStandIn(Text) && Reading.Mentioned.Count > 0;

    /// <summary>The sentences that hold digits, with their numbers; read once for all rules that ask.</summary>
    public IReadOnlyList<NumberedSentence> NumberedSentences => Reading.Sentences;

    /// <summary>The number it begins with, 一、（一）1.; null for none.</summary>
    public TypedLabel? Label => TypedLabels.MayBegin(this) ? Reading.Label : null;

    /// <summary>Where that character comes from; null outside the line.</summary>
    public Origin? OriginAt(int index) => InlineAt(index)?.Origin;

    /// <summary>True when that character belongs to words the line only speaks about.</summary>
    public bool IsMentioned(int index) => HasMentions && Mentioned.Any(stretch => stretch.Start <= index && index < stretch.End);

    /// <summary>True when data was printed at that character.</summary>
    public bool IsData(int index) => InlineAt(index)?.Origin.Data is not null;

    /// <summary>A finding about a stretch of the line, at the place a person would change.</summary>
    public Finding About(RuleInfo rule, int start, int length, LocalizedText message, LocalizedText? hint = null)
    {
        var origin = InlineAt(start)?.Origin ?? default;
        return new Finding(rule.Id, rule.Severity, message)
        {
            Hint = hint,
            Location = PlaceInData(start, length) ?? origin.Place,
            Path = origin.Data?.Path,
            Text = Text.Substring(start, length),
            InDocument = Place,
        };
    }

    /// <summary>
    /// The very characters in the data file; null when the stretch isn't all of one value, or when it stands there in another form (an escape, a
    /// break of the line).
    /// </summary>
    public SourceLocation? PlaceInData(int start, int length)
    {
        if (InlineAt(start) is not TextRun { Origin.Data: { Kind: DataKind.Text } node } run)
            return null;
        // Asked for every finding of a line, looked for once.
        var written = Reading.Written ??= new WrittenText?[_inlines.Count];
        return (written[IndexAt(start)] ??= new WrittenText(node, run.Text)).PlaceOf(start - StartOf(start), length);
    }

    /// <summary>The stretch cut where its origin changes.</summary>
    public IEnumerable<LinePiece> PiecesOf(int start, int length)
    {
        for (var at = start; at < start + length;)
        {
            var index = IndexAt(at);
            var from = at - _starts[index];
            var runLength = _inlines[index] is TextRun run ? run.Text.Length : 1;
            var count = Math.Min(runLength - from, start + length - at);
            yield return new LinePiece(Text.Substring(at, count), _inlines[index].Origin, from, runLength, PlaceInData(at, count));
            at += count;
        }
    }

    private LineReading Reading => _reading ??= new LineReading(this);

    private static IEnumerable<IReadOnlyList<Inline>> OthersOf(Block block) => block switch
    {
        AttachmentNote note => note.Names,
        Signature signature => [.. signature.Offices, .. signature.Names, signature.Date],
        Masthead head => [head.CopyNumber, head.Classification, head.Urgency, .. head.Organs, head.Suffix, head.Number, .. head.Signers],
        Contents contents => [contents.Title],
        Attendance attendance => attendance.Lines.SelectMany(line => (IReadOnlyList<Inline>[])[line.Label, line.Names]),
        Attachment attachment => [attachment.Title],
        Imprint imprint => [imprint.Recipients, imprint.CopyTo, imprint.Issuer, imprint.Date],
        _ => [],
    };

    private static void AddCells(Table table, List<DocumentLine> lines)
    {
        lines.EnsureCapacity(lines.Count + 2 + (table.Columns.Count * (table.Header.Count + table.Rows.Count)));
        lines.Add(new(LineKind.Other, table, table.Caption));
        lines.Add(new(LineKind.Other, table, table.Unit));
        AddRows(table, table.Header, lines);
        AddRows(table, table.Rows, lines);
    }

    private static void AddRows(Table table, IReadOnlyList<TableRow> rows, List<DocumentLine> lines)
    {
        foreach (var row in rows)
        {
            foreach (var cell in row.Cells)
                lines.Add(new(LineKind.Other, table, cell.Content));
        }
    }

    private Inline? InlineAt(int index)
    {
        var found = IndexAt(index);
        return found < 0 ? null : _inlines[found];
    }

    private int StartOf(int index) => _starts[IndexAt(index)];

    private int IndexAt(int index)
    {
        if (_starts.Length == 1)
            return index < 0 ? -1 : 0;
        var found = Array.BinarySearch(_starts, index);
        if (found < 0)
            return ~found - 1;

        // Empty runs share their start with the one that holds the character.
        while (found + 1 < _starts.Length && _starts[found + 1] == index)
            found++;
        return found;
    }
}
