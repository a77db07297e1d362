using Gongwen.Contracts;
using Gongwen.Engine.Rules.Consistency;
using Gongwen.Engine.Vocabulary;

namespace Gongwen.Engine.Rules;

/// <summary>A document as the rules read it: its lines, made once, and what several rules ask of it. For one run, in one thread.</summary>
internal sealed class DocumentText
{
    // Asked for by few rules, and only when they find something.
    private Dictionary<SourceLocation, DocumentPlace>? _places;
    private Dictionary<Block, ArraySegment<DocumentLine>>? _byBlock;
    private Dictionary<Table, TableFigures?>? _figures;
    private string? _kind;

    private DocumentText(ReportContext context, DocumentLine[] lines)
    {
        Context = context;
        Lines = lines;
        Body = Array.FindAll(lines, line => line.Kind == LineKind.Body);
        Day = DocumentDate.Of(context);
    }

    /// <summary>The genre, the data and the document.</summary>
    public ReportContext Context { get; }

    /// <summary>The document.</summary>
    public Document Document => Context.Document;

    /// <summary>True for a text that was read in: no data, so that no genre's own rules have looked at it.</summary>
    public bool IsReadIn => Context.Data.Kind == DataKind.Null;

    /// <summary>Every line in the order of the page; each knows its place.</summary>
    public DocumentLine[] Lines { get; }

    /// <summary>Those of <see cref="LineKind.Body"/>: in a document of tables few of many.</summary>
    public DocumentLine[] Body { get; }

    /// <summary>The day the document speaks on; null when none is known, and then it counts as one of today.</summary>
    public DateOnly? Day { get; }

    /// <summary>What kind of document its title says it is; "" for none.</summary>
    public string Kind => _kind ??= TitleKind.Line(this) is { } title ? TitleKind.Of(title.Text) : "";

    /// <summary>What was set about the rules.</summary>
    public RuleSettings Settings { get; private init; } = RuleSettings.None;

    /// <summary>A document's text.</summary>
    public static DocumentText Of(ReportContext context, RuleSettings? settings = null) =>
        new(context, LinesOf(context.Document)) { Settings = settings ?? RuleSettings.None };

    /// <summary>The lines of one element of the document.</summary>
    public ArraySegment<DocumentLine> LinesOf(Block block) => (_byBlock ??= ByBlock(Lines)).GetValueOrDefault(block, ArraySegment<DocumentLine>.Empty);

    /// <summary>A table's cells as figures; null when it has none that can be read.</summary>
    public TableFigures? FiguresOf(Table table)
    {
        _figures ??= new Dictionary<Table, TableFigures?>(ReferenceEqualityComparer.Instance);
        if (!_figures.TryGetValue(table, out var figures))
            _figures.Add(table, figures = TableFigures.Of(this, table));
        return figures;
    }

    /// <summary>Where a value of the data stands in the document; null when it isn't printed.</summary>
    public DocumentPlace? PlaceOf(SourceLocation location) => (_places ??= PlacesOf(Lines)).GetValueOrDefault(location);

    private static Dictionary<SourceLocation, DocumentPlace> PlacesOf(DocumentLine[] lines)
    {
        var places = new Dictionary<SourceLocation, DocumentPlace>();
        foreach (var line in lines)
        {
            foreach (var place in line.Places)
                places.TryAdd(place, line.Place!);
        }

        return places;
    }

    // The lines of an element stand together.
    private static Dictionary<Block, ArraySegment<DocumentLine>> ByBlock(DocumentLine[] lines)
    {
        var byBlock = new Dictionary<Block, ArraySegment<DocumentLine>>(ReferenceEqualityComparer.Instance);
        for (var start = 0; start < lines.Length;)
        {
            var end = start + 1;
            while (end < lines.Length && ReferenceEquals(lines[end].Block, lines[start].Block))
                end++;
            var own = new ArraySegment<DocumentLine>(lines, start, end - start);
            if (!byBlock.TryAdd(lines[start].Block, own))
                byBlock[lines[start].Block] = (DocumentLine[])[.. byBlock[lines[start].Block], .. own];
            start = end;
        }

        return byBlock;
    }

    private static DocumentLine[] LinesOf(Document document)
    {
        var lines = new List<DocumentLine>(document.Blocks.Count);
        var headings = new List<string>();
        var levels = new Stack<int>();
        IReadOnlyList<string> under = [];
        var paragraph = 0;
        foreach (var block in document.Blocks)
        {
            if (block is Heading heading)
            {
                while (levels.TryPeek(out var level) && level >= heading.Level)
                {
                    levels.Pop();
                    headings.RemoveAt(headings.Count - 1);
                }

                levels.Push(heading.Level);
                headings.Add(heading.Label + Inline.TextOf(heading.Content));
                under = [.. headings];
            }
            else if (block is AttachmentNote or Signature or Attachment or Imprint)
            {
                levels.Clear();
                headings.Clear();
                under = [];
            }

            var counts = block is not (Table or Masthead);
            var isRunIn = false;
            DocumentPlace? place = null;
            var first = lines.Count;
            DocumentLine.Add(block, lines);
            for (var i = first; i < lines.Count; i++)
            {
                if (counts && !isRunIn && lines[i].Text.Length > 0)
                    paragraph++;
                isRunIn = block is Heading { RunIn: not null };
                lines[i].Number = i;
                lines[i].Place = counts ? new DocumentPlace(under, paragraph) : place ??= new DocumentPlace(under, 0);
            }
        }

        return [.. lines];
    }
}
