using Gongwen.Contracts;
using Gongwen.Engine.Vocabulary;

namespace Gongwen.Engine.Rules;

/// <summary>A document as the rules read it: its lines, made once, and what is known of it.</summary>
internal sealed class DocumentText
{
    // Asked for by few rules, and only when they find something.
    private readonly Lazy<Dictionary<SourceLocation, DocumentPlace>> _places;
    private readonly Lazy<Dictionary<Block, List<DocumentLine>>> _byBlock;

    private DocumentText(ReportContext context, IReadOnlyList<DocumentLine> lines)
    {
        Context = context;
        Lines = lines;
        Day = DocumentDate.Of(context);
        _places = new Lazy<Dictionary<SourceLocation, DocumentPlace>>(() => PlacesOf(lines));
        _byBlock = new Lazy<Dictionary<Block, List<DocumentLine>>>(() => ByBlock(lines));
    }

    /// <summary>The genre, the data and the document.</summary>
    public ReportContext Context { get; }

    /// <summary>The document.</summary>
    public Document Document => Context.Document;

    /// <summary>True for a text that was read in: no data, so that no genre's own rules have looked at it.</summary>
    public bool IsReadIn => Context.Data.Kind == DataKind.Null;

    /// <summary>Every line in the order of the page; each knows its place.</summary>
    public IReadOnlyList<DocumentLine> Lines { get; }

    /// <summary>The day the document speaks on; null when none is known, and then it counts as one of today.</summary>
    public DateOnly? Day { get; }

    /// <summary>What was set about the rules.</summary>
    public RuleSettings Settings { get; private init; } = RuleSettings.None;

    /// <summary>A document's text.</summary>
    public static DocumentText Of(ReportContext context, RuleSettings? settings = null) =>
        new(context, LinesOf(context.Document)) { Settings = settings ?? RuleSettings.None };

    /// <summary>The lines of one element of the document.</summary>
    public IReadOnlyList<DocumentLine> LinesOf(Block block) => _byBlock.Value.TryGetValue(block, out var lines) ? lines : [];

    /// <summary>Where a value of the data stands in the document; null when it isn't printed.</summary>
    public DocumentPlace? PlaceOf(SourceLocation location) => _places.Value.GetValueOrDefault(location);

    private static Dictionary<SourceLocation, DocumentPlace> PlacesOf(IReadOnlyList<DocumentLine> lines)
    {
        var places = new Dictionary<SourceLocation, DocumentPlace>();
        foreach (var line in lines)
        {
            foreach (var place in line.Places)
                places.TryAdd(place, line.Place!);
        }

        return places;
    }

    private static Dictionary<Block, List<DocumentLine>> ByBlock(IReadOnlyList<DocumentLine> lines)
    {
        var byBlock = new Dictionary<Block, List<DocumentLine>>(ReferenceEqualityComparer.Instance);
        foreach (var line in lines)
        {
            if (!byBlock.TryGetValue(line.Block, out var others))
                byBlock.Add(line.Block, others = []);
            others.Add(line);
        }

        return byBlock;
    }

    private static List<DocumentLine> LinesOf(Document document)
    {
        var lines = new List<DocumentLine>();
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
            foreach (var line in DocumentLine.Of(block))
            {
                if (counts && !isRunIn && line.Text.Length > 0)
                    paragraph++;
                isRunIn = block is Heading { RunIn: not null };
                line.Place = counts ? new DocumentPlace(under, paragraph) : place ??= new DocumentPlace(under, 0);
                lines.Add(line);
            }
        }

        return lines;
    }
}
