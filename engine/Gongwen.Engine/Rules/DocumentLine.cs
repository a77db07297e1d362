using Gongwen.Contracts;
using Gongwen.Engine.Data;
using Gongwen.Engine.Rules.Consistency;

namespace Gongwen.Engine.Rules;

/// <summary>A line of text of the document, whose every character knows where it comes from.</summary>
internal sealed class DocumentLine
{
    // A cell is one run more often than not.
    private static readonly int[] OneRun = [0];

    private readonly IReadOnlyList<Inline> _inlines;
    private readonly int[] _starts;
    private IReadOnlyList<(int Start, int End)>? _mentioned;
    private IReadOnlyList<NumberedSentence>? _sentences;
    private readonly bool _hasGaps;
    private WrittenText?[]? _written;

    private DocumentLine(LineKind kind, Block block, IReadOnlyList<Inline> inlines)
    {
        Kind = kind;
        Block = block;
        _inlines = inlines;
        _starts = inlines.Count == 1 ? OneRun : new int[inlines.Count];
        var length = 0;
        for (var i = 0; i < inlines.Count; i++)
        {
            if (i > 0)
                _starts[i] = length;
            length += inlines[i] is TextRun run ? run.Text.Length : 1;
            _hasGaps |= inlines[i] is TextRun { Style: var style } && style.HasFlag(TextStyle.Gap);
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

    /// <summary>The places its words come from.</summary>
    public IEnumerable<SourceLocation> Places => _inlines.Select(inline => inline.Origin.Data?.Location).OfType<SourceLocation>();

    /// <summary>The characters; a line break is "\n".</summary>
    public string Text { get; }

    /// <summary>Every line of a document, in the order of the page.</summary>
    public static IEnumerable<DocumentLine> Of(Document document)
    {
        foreach (var block in document.Blocks)
        {
            foreach (var line in Of(block))
                yield return line;
        }
    }

    /// <summary>The lines of one element.</summary>
    public static IEnumerable<DocumentLine> Of(Block block) => block switch
    {
        Title title => [new(LineKind.Other, block, title.Content)],
        AuthorLine author => [new(LineKind.Other, block, author.Content)],
        Recipients recipients => [new(LineKind.Other, block, recipients.Content)],
        Heading { RunIn: { } rest } heading => [new(LineKind.Heading, block, heading.Content), new(LineKind.Body, block, rest)],
        Heading heading => [new(LineKind.Heading, block, heading.Content)],
        Paragraph paragraph => [new(LineKind.Body, block, paragraph.Content)],
        Table table => [new(LineKind.Other, block, table.Caption), new(LineKind.Other, block, table.Unit), .. CellsOf(table)],
        AttachmentNote note => note.Names.Select(name => new DocumentLine(LineKind.Other, block, name)),
        Signature signature => Others(block, [.. signature.Offices, .. signature.Names, signature.Date]),
        Note note => [new(LineKind.Other, block, note.Content)],
        Masthead head => Others(block, [head.CopyNumber, head.Classification, head.Urgency, .. head.Organs, head.Suffix, head.Number, .. head.Signers]),
        Contents contents => Others(block, [contents.Title]),
        Attendance attendance => Others(block, attendance.Lines.SelectMany(line => (IReadOnlyList<Inline>[])[line.Label, line.Names])),
        Attachment attachment => Others(block, [attachment.Title]),
        Imprint imprint => Others(block, [imprint.Recipients, imprint.CopyTo, imprint.Issuer, imprint.Date]),
        _ => [],
    };

    /// <summary>True when a gap of a draft (【待补：…】) stands at that character; gaps have been reported where the value was missed.</summary>
    public bool IsGap(int index) => _hasGaps && InlineAt(index) is TextRun run && run.Style.HasFlag(TextStyle.Gap);

    /// <summary>The stretches the line speaks about instead of using them.</summary>
    public IReadOnlyList<(int Start, int End)> Mentioned => _mentioned ??= Mentions.In(Text);

    /// <summary>The sentences that hold digits, with their numbers; read once for all rules that ask.</summary>
    public IReadOnlyList<NumberedSentence> NumberedSentences => _sentences ??= [.. Quantities.BySentence(Text)];

    /// <summary>Where that character comes from; null outside the line.</summary>
    public Origin? OriginAt(int index) => InlineAt(index)?.Origin;

    /// <summary>True when that character belongs to words the line only speaks about.</summary>
    public bool IsMentioned(int index) => Mentioned.Any(stretch => stretch.Start <= index && index < stretch.End);

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
        _written ??= new WrittenText?[_inlines.Count];
        return (_written[IndexAt(start)] ??= new WrittenText(node, run.Text)).PlaceOf(start - StartOf(start), length);
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

    private static IEnumerable<DocumentLine> Others(Block block, IEnumerable<IReadOnlyList<Inline>> lines) => lines.Select(line => new DocumentLine(LineKind.Other, block, line));

    private static IEnumerable<DocumentLine> CellsOf(Table table)
    {
        foreach (var cell in table.Header.SelectMany(row => row.Cells))
            yield return new DocumentLine(LineKind.Other, table, cell.Content);
        foreach (var row in table.Rows)
        {
            foreach (var cell in row.Cells)
                yield return new DocumentLine(LineKind.Other, table, cell.Content);
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
