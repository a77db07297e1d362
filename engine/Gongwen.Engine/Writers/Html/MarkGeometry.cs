using Gongwen.Contracts;
using Gongwen.Engine.Layouts;

namespace Gongwen.Engine.Writers.Html;

/// <summary>How large 发文机关标志 is set, and where it stands. Han characters are set by their baseline, so that the place of their ink hardly depends on the font.</summary>
/// <param name="Size">In points; the layout's, or what the type area has room for.</param>
/// <param name="IsLong">True when the mark takes several lines even at the smallest size.</param>
/// <param name="Rows">How many organs stand below each other.</param>
internal sealed record MarkGeometry(double Size, bool IsLong, int Rows)
{
    /// <summary>From the baseline up to the ink, in ems.</summary>
    internal const double InkAbove = 0.84;

    /// <summary>From the baseline down to the end of the ink, in ems.</summary>
    internal const double InkBelow = 0.08;

    /// <summary>Between the lines of several organs, in ems.</summary>
    internal const double Gap = 0.3;

    /// <summary>Between several organs and what follows beside them, in ems.</summary>
    internal const double SuffixGap = 0.3;

    private const double Smallest = 16;
    private const double HighestMillimetres = 75;

    /// <summary>From the sheet's upper edge to that of the ink, in millimetres.</summary>
    internal static double TopOf(LayoutProfile layout) =>
        layout.Masthead.MarkFromSheet ? layout.Masthead.MarkTop : layout.Page.Top + layout.Page.Compensation + layout.Masthead.MarkTop;

    internal static MarkGeometry Of(Masthead masthead, LayoutProfile layout)
    {
        var (page, most) = (layout.Page, layout.Masthead.Mark.Size);
        var room = (page.Width - page.Left - page.Right) / 25.4 * 72;
        var rows = Math.Max(1, masthead.Organs.Count);
        var suffix = Widest(masthead.Suffix);
        var width = masthead.Organs.Count == 0 ? 0 : masthead.Organs.Max(Widest);
        width += suffix + (rows > 1 && suffix > 0 ? SuffixGap : 0);
        var size = width <= 0 ? most : Math.Min(most, Math.Floor(room / width * 2) / 2);
        // Of very many organs so much that title and text still find room.
        size = Math.Min(size, Math.Floor(HighestMillimetres / 25.4 * 72 / HeightOf(rows) * 2) / 2);
        var isLong = size < Smallest || masthead.Organs.Append(masthead.Suffix).Any(line => line.Any(inline => inline is LineBreak));
        return new MarkGeometry(Math.Max(size, Smallest), isLong, rows);
    }

    /// <summary>Of the mark's ink, in millimetres.</summary>
    internal double Height => HeightOf(Rows) * Size * 25.4 / 72;

    private static double HeightOf(int rows) => (rows * InkAbove) + ((rows - 1) * Gap) + InkBelow;

    private static double Widest(IReadOnlyList<Inline> line)
    {
        var width = 0.0;
        foreach (var part in Inline.TextOf(line).AsSpan().EnumerateLines())
            width = Math.Max(width, TextWidth.Of(part));
        return width;
    }
}
