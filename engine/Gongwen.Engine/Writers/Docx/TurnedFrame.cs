using System.Globalization;

namespace Gongwen.Engine.Writers.Docx;

/// <summary>A frame at the left of a lying sheet whose text runs from top to bottom, so that it stands upright when the sheet is bound with the standing ones.</summary>
internal static class TurnedFrame
{
    private const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private const string Placing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private const string Shape = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";
    private const int EmuPerTwip = 635;

    /// <summary>Written inside a run.</summary>
    /// <param name="xml">Where to.</param>
    /// <param name="page">The frame is as high as its type area.</param>
    /// <param name="id">No other drawing of the file has it.</param>
    /// <param name="left">From the sheet's left edge, in twips.</param>
    /// <param name="width">In twips.</param>
    /// <param name="paragraph">Writes the paragraph inside.</param>
    internal static void Write(WordXml xml, DocxPage page, int id, int left, int width, Action paragraph)
    {
        xml.OpenIn(Compatibility, "AlternateContent").OpenIn(Compatibility, "Choice").WithPrefix("wps", Shape).WithPlain("Requires", "wps");
        xml.Open("drawing").OpenIn(Placing, "anchor");
        foreach (var (name, value) in new[] { ("distT", "0"), ("distB", "0"), ("distL", "0"), ("distR", "0"), ("simplePos", "0"), ("relativeHeight", "1"), ("behindDoc", "0"), ("locked", "1"), ("layoutInCell", "1"), ("allowOverlap", "1") })
            xml.WithPlain(name, value);
        xml.OpenIn(Placing, "simplePos").WithPlain("x", "0").WithPlain("y", "0").Close();
        Position("positionH", left);
        Position("positionV", page.Top);
        Extent(Placing, "extent");
        xml.OpenIn(Placing, "effectExtent").WithPlain("l", "0").WithPlain("t", "0").WithPlain("r", "0").WithPlain("b", "0").Close();
        xml.OpenIn(Placing, "wrapNone").Close();
        xml.OpenIn(Placing, "docPr").WithPlain("id", id.ToString(CultureInfo.InvariantCulture)).WithPlain("name", "页码").Close();
        xml.OpenIn(Placing, "cNvGraphicFramePr").Close();
        xml.OpenIn(Drawing, "graphic").OpenIn(Drawing, "graphicData").WithPlain("uri", Shape).OpenIn(Shape, "wsp");
        xml.OpenIn(Shape, "cNvSpPr").WithPlain("txBox", "1").Close();
        xml.OpenIn(Shape, "spPr").OpenIn(Drawing, "xfrm").OpenIn(Drawing, "off").WithPlain("x", "0").WithPlain("y", "0").Close();
        Extent(Drawing, "ext");
        xml.Close().OpenIn(Drawing, "prstGeom").WithPlain("prst", "rect").OpenIn(Drawing, "avLst").Close().Close();
        xml.OpenIn(Drawing, "noFill").Close().OpenIn(Drawing, "ln").OpenIn(Drawing, "noFill").Close().Close().Close();
        xml.OpenIn(Shape, "txbx").Open("txbxContent");
        paragraph();
        xml.Close().Close();
        xml.OpenIn(Shape, "bodyPr").WithPlain("vert", "vert").WithPlain("wrap", "square").WithPlain("lIns", "0").WithPlain("tIns", "0").WithPlain("rIns", "0").WithPlain("bIns", "0").WithPlain("anchor", "t");
        xml.OpenIn(Drawing, "noAutofit").Close().Close();
        xml.Close().Close().Close().Close().Close().Close().Close();

        void Position(string name, int twips) =>
            xml.OpenIn(Placing, name).WithPlain("relativeFrom", "page").OpenIn(Placing, "posOffset").Text(Emu(twips)).Close().Close();

        void Extent(string xmlNamespace, string name) =>
            xml.OpenIn(xmlNamespace, name).WithPlain("cx", Emu(width)).WithPlain("cy", Emu(page.AreaHeight)).Close();
    }

    private static string Emu(int twips) => (twips * EmuPerTwip).ToString(CultureInfo.InvariantCulture);
}
