using Gongwen.Engine.Inspection.Word;

namespace Gongwen.Engine.Inspection;

/// <summary>How far down the first sheet the first blocks begin, as far as the file tells. Lengths in twips from the sheet's upper edge.</summary>
internal sealed class HeadFlow
{
    private const int MostBlocks = 60;

    // The upper edge of a Chinese glyph lies 0.88 of the size above the baseline, the lower edge 0.12 below it; the baseline a fifth of the line above its lower edge.
    private const double Ascent = 0.88;
    private const double Descent = 0.12;

    private readonly List<double> _tops = [];
    private readonly InspectionContext _context;
    private int _firstUnsure = int.MaxValue;
    private int _firstTable = int.MaxValue;

    internal HeadFlow(InspectionContext context)
    {
        _context = context;
        var y = context.File.Sections[0].Top;
        foreach (var block in context.File.Blocks.Take(MostBlocks))
        {
            if (block is WordParagraph paragraph)
            {
                if (_tops.Count > 0 && paragraph.StartsPage)
                    break;
                y += context.Heights.Before(paragraph);
                if (InFlow(paragraph) && context.Heights.MayTakeAnotherLine(paragraph))
                    _firstUnsure = Math.Min(_firstUnsure, _tops.Count);
                _tops.Add(y);
                y += InFlow(paragraph) ? context.Heights.Of(paragraph) + context.Heights.After(paragraph) : 0;
            }
            else
            {
                if (!((WordTable)block).IsFloating)
                    _firstTable = Math.Min(_firstTable, _tops.Count);
                _tops.Add(y);
                y += ((WordTable)block).IsFloating ? 0 : ((WordTable)block).Rows.Sum(row => row.Cells.Count == 0 ? 0 : row.Cells.Max(cell => cell.Paragraphs.Sum(context.Heights.Of)));
            }
        }
    }

    /// <summary>False when a table stands above a block, whose height depends on the program.</summary>
    internal bool IsCertainTo(int block) => block <= _firstTable;

    /// <summary>False when the height of a block down to this one depends on the font: it may take a line of the grid more or less.</summary>
    internal bool IsExactTo(int block) => block < _firstUnsure;

    /// <summary>The upper edge of a block; null when it isn't on the first sheet.</summary>
    internal double? Top(int block) => block < _tops.Count ? _tops[block] : null;

    /// <summary>The lower edge of a block's lines.</summary>
    internal double? Bottom(int block) => Top(block) is { } top && _context.File.Blocks[block] is WordParagraph paragraph ? top + _context.Heights.Of(paragraph) : null;

    /// <summary>The upper edge of the glyphs of an element.</summary>
    internal double? GlyphTop(Element element)
    {
        var size = element.Runs().Select(run => run.Format.Size).DefaultIfEmpty(element.Paragraph.Look.Size).Max() * 20;
        if (element.IsInHeader)
            return _context.File.Sections[0].HeaderDistance + Header().TakeWhile(paragraph => !ReferenceEquals(paragraph, element.Paragraph)).Sum(_context.Heights.Of) + Edge(element.Paragraph, size);
        if (element.Box is { } box)
            return BoxTop(box, element.Block) is { } boxTop ? boxTop + Edge(element.Paragraph, size) + box.Text.TakeWhile(paragraph => !ReferenceEquals(paragraph, element.Paragraph)).Sum(_context.Heights.Of) : null;
        if (element.Paragraph.Layer.Frame is { } frame && frame.Given("vAnchor") is { } anchor && frame.Number("y") is { } y)
            return (anchor == "page" ? y : anchor == "margin" ? _context.File.Sections[0].Top + y : (Top(element.Block) ?? 0) + y) + Edge(element.Paragraph, size);
        return Top(element.Block) is { } top ? top + Edge(element.Paragraph, size) : null;
    }

    /// <summary>The lower edge of the glyphs of an element of one line.</summary>
    internal double? GlyphBottom(Element element) => GlyphTop(element) + (element.Paragraph.Look.Size * 20 * (Ascent + Descent));

    /// <summary>How far down the sheet a shape anchored at a block begins; null when the program places it.</summary>
    internal double? BoxTop(WordShape shape, int block) => shape.Top is not { } offset ? null : shape.VerticalFrom switch
    {
        "page" => offset,
        "margin" => _context.File.Sections[0].Top + offset,
        "topMargin" => offset,
        "paragraph" or "line" or "text" => Top(block) + offset,
        _ => null,
    };

    private double Edge(WordParagraph paragraph, double size)
    {
        var line = _context.Heights.PitchOf(paragraph) ?? (size * 1.3);
        return (line * 0.8) - (size * Ascent);
    }

    private IEnumerable<WordParagraph> Header() => MastheadFinder.FirstHeader(_context.File);

    private static bool InFlow(WordParagraph paragraph) => paragraph.Layer.Frame is null;
}
