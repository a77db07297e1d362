using Gongwen.Contracts;
using Gongwen.Engine.Vocabulary;

namespace Gongwen.Engine.Rules;

/// <summary>A document as the rules read it: its lines, made once, and what is known of it.</summary>
internal sealed class DocumentText
{
    private readonly Dictionary<SourceLocation, DocumentPlace> _places = [];

    private readonly Dictionary<Block, List<DocumentLine>> _byBlock = new(ReferenceEqualityComparer.Instance);

    private DocumentText(ReportContext context, IReadOnlyList<DocumentLine> lines)
    {
        Context = context;
        Lines = lines;
        Day = DocumentDate.Of(context);
        foreach (var line in lines)
        {
            if (!_byBlock.TryGetValue(line.Block, out var others))
                _byBlock.Add(line.Block, others = []);
            others.Add(line);
            foreach (var place in line.Places)
                _places.TryAdd(place, line.Place!);
        }
    }

    /// <summary>The genre, the data and the document.</summary>
    public ReportContext Context { get; }

    /// <summary>The document.</summary>
    public Document Document => Context.Document;

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
    public IReadOnlyList<DocumentLine> LinesOf(Block block) => _byBlock.TryGetValue(block, out var lines) ? lines : [];

    /// <summary>Where a value of the data stands in the document; null when it isn't printed.</summary>
    public DocumentPlace? PlaceOf(SourceLocation location) => _places.GetValueOrDefault(location);

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
            foreach (var line in DocumentLine.Of(block))
            {
                if (counts && !isRunIn && line.Text.Length > 0)
                    paragraph++;
                isRunIn = block is Heading { RunIn: not null };
                line.Place = new DocumentPlace(under, counts ? paragraph : 0);
                lines.Add(line);
            }
        }

        return lines;
    }
}
