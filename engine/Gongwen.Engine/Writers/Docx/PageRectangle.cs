namespace Gongwen.Engine.Writers.Docx;

/// <summary>A filled rectangle at a place of the sheet: a red line that no paragraph could draw so long.</summary>
internal static class PageRectangle
{
    /// <summary>Written inside a run. Lengths in twips from the sheet's upper left corner.</summary>
    internal static void Write(WordXml xml, int id, string name, int left, int top, int width, int height, string colour)
    {
        DrawingAnchor.Open(xml, id, name, left, top, width, height);
        xml.OpenIn(DrawingAnchor.Shape, "wsp").OpenIn(DrawingAnchor.Shape, "cNvSpPr").Close();
        xml.OpenIn(DrawingAnchor.Shape, "spPr");
        DrawingAnchor.Transform(xml, width, height);
        xml.OpenIn(DrawingAnchor.Drawing, "solidFill").OpenIn(DrawingAnchor.Drawing, "srgbClr").WithPlain("val", colour).Close().Close();
        xml.OpenIn(DrawingAnchor.Drawing, "ln").OpenIn(DrawingAnchor.Drawing, "noFill").Close().Close().Close();
        xml.OpenIn(DrawingAnchor.Shape, "bodyPr").Close().Close();
        DrawingAnchor.Close(xml);
    }
}
