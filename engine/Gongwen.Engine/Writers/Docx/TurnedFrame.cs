namespace Gongwen.Engine.Writers.Docx;

/// <summary>A frame at the left of a lying sheet whose text runs from top to bottom, so that it stands upright when the sheet is bound with the standing ones.</summary>
internal static class TurnedFrame
{
    /// <summary>Written inside a run.</summary>
    /// <param name="xml">Where to.</param>
    /// <param name="page">Its sheet; the frame leaves the smaller of its upper and lower margin free at both ends.</param>
    /// <param name="id">No other drawing of the file has it.</param>
    /// <param name="width">From the type area outwards, in twips.</param>
    /// <param name="paragraph">Writes the paragraph inside.</param>
    internal static void Write(WordXml xml, DocxPage page, int id, int width, Action paragraph)
    {
        DrawingAnchor.OpenInLeftMargin(xml, id, "页码", width, page.Height - (2 * Margin(page)));
        xml.OpenIn(DrawingAnchor.Shape, "wsp").OpenIn(DrawingAnchor.Shape, "cNvSpPr").WithPlain("txBox", "1").Close();
        xml.OpenIn(DrawingAnchor.Shape, "spPr");
        DrawingAnchor.Transform(xml, width, page.Height - (2 * Margin(page)));
        xml.OpenIn(DrawingAnchor.Drawing, "noFill").Close().OpenIn(DrawingAnchor.Drawing, "ln").OpenIn(DrawingAnchor.Drawing, "noFill").Close().Close().Close();
        xml.OpenIn(DrawingAnchor.Shape, "txbx").Open("txbxContent");
        paragraph();
        xml.Close().Close();
        xml.OpenIn(DrawingAnchor.Shape, "bodyPr").WithPlain("vert", "vert").WithPlain("wrap", "square").WithPlain("lIns", "0").WithPlain("tIns", "0").WithPlain("rIns", "0").WithPlain("bIns", "0").WithPlain("anchor", "t");
        xml.OpenIn(DrawingAnchor.Drawing, "noAutofit").Close().Close().Close();
        DrawingAnchor.Close(xml);
    }

    /// <summary>What the frame leaves free above and below it, in twips.</summary>
    internal static int Margin(DocxPage page) => Math.Min(page.Top, page.Bottom);
}
