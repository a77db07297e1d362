namespace Gongwen.Engine.Writers.Docx;

/// <summary>A frame at the left of a lying sheet whose text runs from top to bottom, so that it stands upright when the sheet is bound with the standing ones.</summary>
internal static class TurnedFrame
{
    /// <summary>Written inside a run.</summary>
    /// <param name="xml">Where to.</param>
    /// <param name="page">The frame is as high as its type area.</param>
    /// <param name="id">No other drawing of the file has it.</param>
    /// <param name="line">The height of its line, which begins at the type area, in twips.</param>
    /// <param name="paragraph">Writes the paragraph inside.</param>
    internal static void Write(WordXml xml, DocxPage page, int id, int line, Action paragraph)
    {
        DrawingAnchor.OpenInLeftMargin(xml, id, "页码", line, page.AreaHeight);
        xml.OpenIn(DrawingAnchor.Shape, "wsp").OpenIn(DrawingAnchor.Shape, "cNvSpPr").WithPlain("txBox", "1").Close();
        xml.OpenIn(DrawingAnchor.Shape, "spPr");
        DrawingAnchor.Transform(xml, line, page.AreaHeight);
        xml.OpenIn(DrawingAnchor.Drawing, "noFill").Close().OpenIn(DrawingAnchor.Drawing, "ln").OpenIn(DrawingAnchor.Drawing, "noFill").Close().Close().Close();
        xml.OpenIn(DrawingAnchor.Shape, "txbx").Open("txbxContent");
        paragraph();
        xml.Close().Close();
        xml.OpenIn(DrawingAnchor.Shape, "bodyPr").WithPlain("vert", "vert").WithPlain("wrap", "square").WithPlain("lIns", "0").WithPlain("tIns", "0").WithPlain("rIns", "0").WithPlain("bIns", "0").WithPlain("anchor", "t");
        xml.OpenIn(DrawingAnchor.Drawing, "noAutofit").Close().Close().Close();
        DrawingAnchor.Close(xml);
    }
}
