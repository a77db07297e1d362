using Gongwen.Contracts;
using Gongwen.Engine.Layouts;

namespace Gongwen.Engine.Writers.Docx;

/// <summary>The header of a letter's first page: the mark above the type area, and both double lines (GB/T 9704-2012, 10.1).</summary>
internal static class HeaderPart
{
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
            var (thick, thin) = (Twips.OfPoints(RuleThickness.Thick(separator)), Twips.OfPoints(RuleThickness.Thin(separator)));
            var foot = page.Height - Twips.OfMillimetres(separator.Bottom);
            Rule(1, geometry.UpperRule, thick);
            Rule(2, geometry.UpperRule + Twips.OfPoints(RuleThickness.ThinOffset(separator)), thin);
            Rule(3, foot - Twips.OfPoints(separator.Width), thin);
            Rule(4, foot - thick, thick);
        }

        xml.Close().Close();

        void Rule(int number, int top, int height)
        {
            var separator = layout.Masthead.Separator;
            var length = Twips.OfMillimetres(separator.Length);
            xml.Open("r");
            PageRectangle.Write(xml, 10 + number, $"红线{number}", (page.Width - length) / 2, top, length, Math.Max(5, height), separator.Colour);
            xml.Close();
        }
    }
}
