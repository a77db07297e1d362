using System.Globalization;

namespace Gongwen.Engine.Writers.Docx;

/// <summary>What every drawing placed on the sheet has around it.</summary>
internal static class DrawingAnchor
{
    internal const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
    internal const string Shape = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";

    private const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private const string Placing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private const int EmuPerTwip = 635;

    private static readonly (string Name, string Value)[] Settings =
    [
        ("distT", "0"), ("distB", "0"), ("distL", "0"), ("distR", "0"), ("simplePos", "0"), ("relativeHeight", "1"), ("behindDoc", "0"), ("locked", "1"), ("layoutInCell", "1"), ("allowOverlap", "1"),
    ];

    /// <summary>Up to the shape, which follows. Lengths in twips from the sheet's upper left corner. Text runs beneath it, or ends above and goes on below.</summary>
    internal static void Open(WordXml xml, int id, string name, int left, int top, int width, int height, bool pushesText = false)
    {
        Begin(xml);
        Position("positionH", left);
        Position("positionV", top);
        Describe(xml, id, name, width, height, pushesText);

        void Position(string element, int twips) =>
            xml.OpenIn(Placing, element).WithPlain("relativeFrom", "page").OpenIn(Placing, "posOffset").Text(Emu(twips)).Close().Close();
    }

    /// <summary>As above, at the inner edge of the left margin in the middle of the sheet's height: in footers of later sections LibreOffice forgets offsets, but not this.</summary>
    internal static void OpenInLeftMargin(WordXml xml, int id, string name, int width, int height)
    {
        Begin(xml);
        Position("positionH", "leftMargin", "right");
        Position("positionV", "page", "center");
        Describe(xml, id, name, width, height, pushesText: false);

        void Position(string element, string from, string align) =>
            xml.OpenIn(Placing, element).WithPlain("relativeFrom", from).OpenIn(Placing, "align").Text(align).Close().Close();
    }

    private static void Begin(WordXml xml)
    {
        xml.OpenIn(Compatibility, "AlternateContent").OpenIn(Compatibility, "Choice").WithPrefix("wps", Shape).WithPlain("Requires", "wps");
        xml.Open("drawing").OpenIn(Placing, "anchor");
        foreach (var (setting, value) in Settings)
            xml.WithPlain(setting, value);
        xml.OpenIn(Placing, "simplePos").WithPlain("x", "0").WithPlain("y", "0").Close();
    }

    private static void Describe(WordXml xml, int id, string name, int width, int height, bool pushesText)
    {
        Extent(xml, Placing, "extent", width, height);
        xml.OpenIn(Placing, "effectExtent").WithPlain("l", "0").WithPlain("t", "0").WithPlain("r", "0").WithPlain("b", "0").Close();
        xml.OpenIn(Placing, pushesText ? "wrapTopAndBottom" : "wrapNone").Close();
        xml.OpenIn(Placing, "docPr").WithPlain("id", id.ToString(CultureInfo.InvariantCulture)).WithPlain("name", name).Close();
        xml.OpenIn(Placing, "cNvGraphicFramePr").Close();
        xml.OpenIn(Drawing, "graphic").OpenIn(Drawing, "graphicData").WithPlain("uri", Shape);
    }

    /// <summary>The end of what <see cref="Open"/> opened.</summary>
    internal static void Close(WordXml xml) => xml.Close().Close().Close().Close().Close().Close();

    /// <summary>The size and form of a rectangular shape.</summary>
    internal static void Transform(WordXml xml, int width, int height)
    {
        xml.OpenIn(Drawing, "xfrm").OpenIn(Drawing, "off").WithPlain("x", "0").WithPlain("y", "0").Close();
        Extent(xml, Drawing, "ext", width, height);
        xml.Close().OpenIn(Drawing, "prstGeom").WithPlain("prst", "rect").OpenIn(Drawing, "avLst").Close().Close();
    }

    private static void Extent(WordXml xml, string xmlNamespace, string name, int width, int height) =>
        xml.OpenIn(xmlNamespace, name).WithPlain("cx", Emu(width)).WithPlain("cy", Emu(height)).Close();

    private static string Emu(int twips) => (twips * EmuPerTwip).ToString(CultureInfo.InvariantCulture);
}
