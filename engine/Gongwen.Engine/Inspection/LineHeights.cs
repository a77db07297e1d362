using Gongwen.Engine.Inspection.Word;
using Gongwen.Engine.Layouts;

namespace Gongwen.Engine.Inspection;

/// <summary>How high lines and gaps are, as far as the file tells. Lengths in twips.</summary>
internal sealed class LineHeights
{
    // Of a font's size, where the program takes the height from the font.
    private const double Natural = 1.3;
    private const double LeastNatural = 1;
    private const double MostNatural = 1.45;
    private const double AutoSpacing = 280;

    private readonly WordFile _file;

    internal LineHeights(Outline outline, LayoutProfile layout)
    {
        _file = outline.File;
        Pitch = outline.Of(ElementKind.Body).Select(element => PitchOf(element.Paragraph)).FirstOrDefault(pitch => pitch is not null) ?? _file.Sections[0].LinePitch ?? layout.Page.LinePitch;
    }

    /// <summary>From line to line of the text.</summary>
    internal double Pitch { get; }

    /// <summary>From line to line of a paragraph; null when only the font tells.</summary>
    internal double? PitchOf(WordParagraph paragraph)
    {
        var (layer, grid) = (paragraph.Layer, _file.Sections[paragraph.Section].LinePitch);
        var natural = grid is { } pitch && layer.SnapToGrid != false ? Math.Max(1, Math.Ceiling(paragraph.Look.Size * 20 * Natural / pitch)) * pitch : (double?)null;
        return layer.LineRule switch
        {
            "exact" => layer.Line,
            "atLeast" => natural is null && layer.Line < paragraph.Look.Size * 20 * Natural ? null : Math.Max(natural ?? 0, layer.Line ?? 0),
            _ => natural * (layer.Line ?? 240) / 240,
        };
    }

    /// <summary>True when a line on the grid takes one or more of its lines as the font is high.</summary>
    internal bool MayTakeAnotherLine(WordParagraph paragraph)
    {
        if (paragraph.Layer.LineRule == "exact" || paragraph.Layer.SnapToGrid == false || _file.Sections[paragraph.Section].LinePitch is not { } pitch)
            return false;
        var size = paragraph.Look.Size * 20;
        return Math.Ceiling(size * LeastNatural / pitch) < Math.Ceiling(size * MostNatural / pitch);
    }

    /// <summary>The height of a paragraph with all its lines.</summary>
    internal double Of(WordParagraph paragraph) => Of(paragraph, _file.Sections[paragraph.Section].AreaWidth);

    /// <summary>The height of a paragraph on lines so long.</summary>
    internal double Of(WordParagraph paragraph, double line)
    {
        var lines = 0.0;
        var room = Math.Max(paragraph.Look.CharacterWidth, line - paragraph.Left - paragraph.Right);
        foreach (var text in paragraph.Text.AsSpan().EnumerateLines())
            lines += Math.Max(1, Math.Ceiling((paragraph.WidthOf(text) - 1) / room));
        return Math.Max(1, lines) * (PitchOf(paragraph) ?? (paragraph.Look.Size * 20 * Natural));
    }

    internal double Before(WordParagraph paragraph) =>
        paragraph.Layer.BeforeAuto == true ? AutoSpacing : paragraph.Layer.BeforeLines is { } lines and not 0 ? lines / 100 * LineUnit(paragraph) : paragraph.Layer.Before ?? 0;

    internal double After(WordParagraph paragraph) =>
        paragraph.Layer.AfterAuto == true ? AutoSpacing : paragraph.Layer.AfterLines is { } lines and not 0 ? lines / 100 * LineUnit(paragraph) : paragraph.Layer.After ?? 0;

    /// <summary>The gap above a block down from the text or table above it, in lines; null at the head of the text or of a page.</summary>
    internal double? BlankLinesAbove(int block, bool atHead = false)
    {
        var gap = _file.Blocks[block] is WordParagraph own ? Before(own) : 0;
        for (var i = block - 1; i >= 0; i--)
        {
            if (StartsPage(i + 1))
                return atHead ? gap / Pitch : null;
            if (_file.Blocks[i] is not WordParagraph above)
                return gap / Pitch;
            gap += After(above);
            if (!above.IsBlank)
                return gap / Pitch;
            gap += Of(above) + Before(above);
        }

        return atHead ? gap / Pitch : null;
    }

    /// <summary>The gap below a block down to the next text or table, in lines; null at the end.</summary>
    internal double? BlankLinesBelow(int block)
    {
        var next = block + 1;
        while (next < _file.Blocks.Count && _file.Blocks[next] is WordParagraph { IsBlank: true })
            next++;
        return next < _file.Blocks.Count ? BlankLinesAbove(next) : null;
    }

    private bool StartsPage(int block) =>
        (_file.Blocks[block] is WordParagraph { StartsPage: true }) || (block > 0 && _file.Blocks[block - 1].Section != _file.Blocks[block].Section && _file.Sections[_file.Blocks[block].Section].StartsPage);

    private double LineUnit(WordParagraph paragraph) => _file.Sections[paragraph.Section].LinePitch ?? 240;
}
