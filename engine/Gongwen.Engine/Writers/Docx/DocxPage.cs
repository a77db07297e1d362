using Gongwen.Engine.Layouts;

namespace Gongwen.Engine.Writers.Docx;

/// <summary>The page in Word's unit, the twip: a twentieth of a point.</summary>
internal sealed class DocxPage
{
    internal DocxPage(LayoutProfile layout, bool landscape)
    {
        var page = landscape ? layout.Page.Lying() : layout.Page;
        Landscape = landscape;
        (Width, Height) = (Twips(page.Width), Twips(page.Height));
        (Top, Bottom, Left, Right) = (Twips(page.Top), Twips(page.Bottom), Twips(page.Left), Twips(page.Right));
        Header = Top / 2;
        Footer = Math.Max(0, Twips(layout.Page.Bottom + layout.Page.Compensation - layout.PageNumber.Distance) - FooterPart.DashHeight(layout.PageNumber));
        LinePitch = page.LinePitch;
    }

    internal bool Landscape { get; }

    internal int Width { get; }

    internal int Height { get; }

    internal int Top { get; }

    internal int Bottom { get; }

    internal int Left { get; }

    internal int Right { get; }

    /// <summary>From the upper edge of the sheet to the header.</summary>
    internal int Header { get; init; }

    /// <summary>From the lower edge of the standing sheet to the footer's, which is the left of a lying one.</summary>
    internal int Footer { get; }

    internal int LinePitch { get; }

    /// <summary>
    /// The pitch of the grid. A lying sheet's is widened to whole lines in its height: LibreOffice puts half of what is left over above the first line.
    /// Lines are exact and don't follow it.
    /// </summary>
    internal int GridPitch => Landscape && AreaHeight >= LinePitch ? AreaHeight / (AreaHeight / LinePitch) : LinePitch;

    internal int AreaWidth => Width - Left - Right;

    internal int AreaHeight => Height - Top - Bottom;

    internal static int Twips(double millimetres) => Layouts.Twips.OfMillimetres(millimetres);

    internal static int TwipsOfPoints(double points) => Layouts.Twips.OfPoints(points);
}
