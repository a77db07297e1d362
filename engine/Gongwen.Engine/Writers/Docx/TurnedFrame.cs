namespace Gongwen.Engine.Writers.Docx;

/// <summary>A frame at the left of a lying sheet whose text runs from top to bottom, so that it stands upright when the sheet is bound with the standing ones.</summary>
internal static class TurnedFrame
{
    /// <summary>Written inside a run.</summary>
    /// <param name="xml">Where to.</param>
    /// <param name="page">The frame is as high as its type area.</param>
    /// <param name="id">No other drawing of the file has it.</param>
    /// <param name="left">From the sheet's left edge, in twips.</param>
    /// <param name="width">In twips.</param>
    /// <param name="paragraph">Writes the paragraph inside.</param>
    internal static void Write(WordXml xml, DocxPage page, int id, int left, int width, Action paragraph)
    {
        DrawingAnchor.Open(xml, id, "页码", left, page.Top, width, page.AreaHeight);
        xml.OpenIn(DrawingAnchor.Shape, "wsp").OpenIn(DrawingAnchor.Shape, "cNvSpPr").WithPlain("txBox", "1").Close();
        xml.OpenIn(DrawingAnchor.Shape, "spPr");
        DrawingAnchor.Transform(xml, width, page.AreaHeight);
        xml.OpenIn(DrawingAnchor.Drawing, "noFill").Close().OpenIn(DrawingAnchor.Drawing, "ln").OpenIn(DrawingAnchor.Drawing, "noFill").Close().Close().Close();
        xml.OpenIn(DrawingAnchor.Shape, "txbx").Open("txbxContent");
        paragraph();
        xml.Close().Close();
        xml.OpenIn(DrawingAnchor.Shape, "bodyPr").WithPlain("vert", "vert").WithPlain("wrap", "square").WithPlain("lIns", "0").WithPlain("tIns", "0").WithPlain("rIns", "0").WithPlain("bIns", "0").WithPlain("anchor", "t");
        xml.OpenIn(DrawingAnchor.Drawing, "noAutofit").Close().Close().Close();
        DrawingAnchor.Close(xml);
    }
}
