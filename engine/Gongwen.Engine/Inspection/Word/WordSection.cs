using System.Xml.Linq;

namespace Gongwen.Engine.Inspection.Word;

/// <summary>A section of the file: its sheet, grid, headers and footers. Lengths in twips.</summary>
internal sealed class WordSection
{
    internal WordSection(XElement? properties)
    {
        var (size, margins, grid) = (properties.Child("pgSz"), properties.Child("pgMar"), properties.Child("docGrid"));
        // What Word takes when the file says nothing.
        (Width, Height) = (size.Number("w") ?? 12_240, size.Number("h") ?? 15_840);
        var gutter = Math.Abs(margins.Number("gutter") ?? 0);
        (Top, Bottom) = (Math.Abs(margins.Number("top") ?? 1440), Math.Abs(margins.Number("bottom") ?? 1440));
        (Left, Right) = ((margins.Number("left") ?? 1440) + gutter, margins.Number("right") ?? 1440);
        HeaderDistance = margins.Number("header") ?? 720;
        FooterDistance = margins.Number("footer") ?? 720;
        HasGrid = grid.Given("type") is "lines" or "linesAndChars" or "snapToChars";
        LinePitch = HasGrid && grid.Number("linePitch") is { } pitch and > 0 ? pitch : null;
        CharacterSpace = grid.Given("type") is "linesAndChars" or "snapToChars" ? grid.Number("charSpace") ?? 0 : null;
        HasTitlePage = properties.Child("titlePg").Switch() ?? false;
        Columns = (int)(properties.Child("cols").Number("num") ?? 1);
        ColumnGap = properties.Child("cols").Number("space") ?? 720;
        NumberFormat = properties.Child("pgNumType").Given("fmt") ?? "decimal";
        StartsPage = properties.Child("type").Val() is not "continuous";
        foreach (var reference in properties?.Elements() ?? [])
        {
            var target = reference.Name == WordNames.W + "footerReference" ? FooterIds : reference.Name == WordNames.W + "headerReference" ? HeaderIds : null;
            if (target is not null && reference.Attribute(WordNames.R + "id") is { } id && (reference.Given("type") ?? "default") is ("default" or "even" or "first") and var kind)
                target.TryAdd(kind, id.Value);
        }
    }

    internal double Width { get; }

    internal double Height { get; }

    internal double Top { get; }

    internal double Bottom { get; }

    internal double Left { get; }

    internal double Right { get; }

    internal double HeaderDistance { get; }

    internal double FooterDistance { get; }

    internal bool HasGrid { get; }

    /// <summary>Of the grid; null when there is none.</summary>
    internal double? LinePitch { get; }

    /// <summary>Added to a character in 4096ths of a point; null when the grid has no characters.</summary>
    internal double? CharacterSpace { get; }

    internal bool HasTitlePage { get; }

    internal int Columns { get; }

    /// <summary>Between columns.</summary>
    internal double ColumnGap { get; }

    /// <summary>How page numbers are written: decimal, upperRoman …</summary>
    internal string NumberFormat { get; }

    /// <summary>How wide a column of text is.</summary>
    internal double ColumnWidth => Columns > 1 ? (AreaWidth - ((Columns - 1) * ColumnGap)) / Columns : AreaWidth;

    /// <summary>True when it begins on a new page.</summary>
    internal bool StartsPage { get; }

    internal Dictionary<string, string> FooterIds { get; } = new(StringComparer.Ordinal);

    internal Dictionary<string, string> HeaderIds { get; } = new(StringComparer.Ordinal);

    /// <summary>The footers that hold here, those of sections before included.</summary>
    internal IReadOnlyList<WordFooter> Footers { get; set; } = [];

    /// <summary>The headers that hold here.</summary>
    internal IReadOnlyList<WordFooter> Headers { get; set; } = [];

    internal bool IsLying => Width > Height;

    internal double AreaWidth => Width - Left - Right;

    internal double AreaHeight => Height - Top - Bottom;
}
