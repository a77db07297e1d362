namespace Gongwen.Engine.Layouts;

/// <summary>How tables look; the standard leaves it to practice.</summary>
public sealed record TableLayout
{
    /// <summary>The cells.</summary>
    public required TextLayout Text { get; init; }

    /// <summary>The cells of the header row.</summary>
    public required TextLayout Header { get; init; }

    /// <summary>The line above the table.</summary>
    public required TextLayout Caption { get; init; }

    /// <summary>The line at the right above the table that says what is counted.</summary>
    public required TextLayout Unit { get; init; }

    /// <summary>Size of the text in tables of many columns, in points.</summary>
    public required double DenseSize { get; init; }

    /// <summary>From how many columns on a table is one of many.</summary>
    public required int DenseColumns { get; init; }

    /// <summary>Thickness of the lines, in points.</summary>
    public required double Border { get; init; }

    /// <summary>Room left and right of a cell's text, in millimetres.</summary>
    public required double PaddingSide { get; init; }

    /// <summary>Room above and below a cell's text, in millimetres.</summary>
    public required double PaddingTop { get; init; }

    /// <summary>The height of a line in a cell, in twips. Exact, so that tables are as high in every program and with every font.</summary>
    internal static int LineOf(TextLayout text) => Twips.OfPoints(text.Size * 1.33);

    /// <summary>The size of the cells' text in a table of so many columns, in points.</summary>
    public double SizeFor(int columns, TextLayout text) => columns >= DenseColumns ? Math.Min(DenseSize, text.Size) : text.Size;
}
