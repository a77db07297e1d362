using Gongwen.Contracts;
using Gongwen.Engine.Layouts;

namespace Gongwen.Engine.Writers.Docx;

/// <summary>The header of a letter's first page: the mark above the type area, and both double lines (GB/T 9704-2012, 10.1).</summary>
internal static class HeaderPart
{
    // Of a double line's thickness: the thick line, the gap, the thin one.
    private static readonly double[] Shares = [0.55, 0.25, 0.2];

    internal static void Write(WordXml xml, LayoutProfile layout, DocxPage page, Masthead masthead)
    {
        var geometry = MastheadGeometry.Of(masthead, layout);
        var runs = new RunWriter(xml, layout);
        var paragraphs = new ParagraphWriter(xml, layout, page);
        var writer = new MastheadWriter(xml, layout, paragraphs, runs, page);
        xml.Root("hdr");
        writer.WriteMark(masthead, geometry);
        paragraphs.Open(new ParagraphFormat("BlankLine") { Line = Math.Max(ParagraphWriter.LeastLine, writer.HeaderHeight(geometry) - (geometry.MarkLine * geometry.MarkLines)) });
        if (layout.Masthead.Separator.Style == SeparatorStyle.Double)
        {
            var separator = layout.Masthead.Separator;
            var thickness = Twips.OfPoints(separator.Width);
            var lower = page.Height - Twips.OfMillimetres(separator.Bottom) - thickness;
            Rule(1, geometry.UpperRule, Shares[0]);
            Rule(2, geometry.UpperRule + (int)(thickness * (Shares[0] + Shares[1])), Shares[2]);
            Rule(3, lower, Shares[2]);
            Rule(4, lower + (int)(thickness * (Shares[2] + Shares[1])), Shares[0]);
        }

        xml.Close().Close();

        void Rule(int number, int top, double share)
        {
            var separator = layout.Masthead.Separator;
            var length = Twips.OfMillimetres(separator.Length);
            xml.Open("r");
            PageRectangle.Write(xml, 10 + number, $"红线{number}", (page.Width - length) / 2, top, length, Math.Max(5, (int)(Twips.OfPoints(separator.Width) * share)), separator.Colour);
            xml.Close();
        }
    }
}
