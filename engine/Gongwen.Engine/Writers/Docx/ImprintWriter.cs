using Gongwen.Contracts;
using Gongwen.Engine.Layouts;
using Gongwen.Engine.Pagination;

namespace Gongwen.Engine.Writers.Docx;

/// <summary>Writes an imprint into a box whose last rule lies on the lower edge of the type area (7.4). A paragraph as low as can be carries the box.</summary>
internal sealed class ImprintWriter(WordXml xml, LayoutProfile layout, ParagraphWriter paragraphs, RunWriter runs, DocxPage page)
{
    // Among the drawings of the file.
    private const int Number = 5;
    private const double PointsPerMillimetre = 72 / 25.4;

    internal void Write(Imprint imprint, bool onNewPage)
    {
        var height = ImprintGeometry.HeightOf(imprint, layout);
        if (height == 0)
            return;
        paragraphs.Open(new ParagraphFormat("BlankLine") { PageBreakBefore = onNewPage, Line = ParagraphWriter.Trace });
        xml.Open("r");
        DrawingAnchor.Open(xml, Number, "版记", page.Left, page.Height - page.Bottom - Twips.OfMillimetres(layout.Page.Compensation) - height, page.AreaWidth, height, pushesText: true);
        xml.OpenIn(DrawingAnchor.Shape, "wsp").OpenIn(DrawingAnchor.Shape, "cNvSpPr").WithPlain("txBox", "1").Close();
        xml.OpenIn(DrawingAnchor.Shape, "spPr");
        DrawingAnchor.Transform(xml, page.AreaWidth, height);
        xml.OpenIn(DrawingAnchor.Drawing, "noFill").Close().OpenIn(DrawingAnchor.Drawing, "ln").OpenIn(DrawingAnchor.Drawing, "noFill").Close().Close().Close();
        xml.OpenIn(DrawingAnchor.Shape, "txbx").Open("txbxContent");
        WriteLines(imprint);
        xml.Close().Close();
        // Text stands at the foot of the box: a line more or less than foreseen leaves the last rule where it is.
        xml.OpenIn(DrawingAnchor.Shape, "bodyPr").WithPlain("wrap", "square").WithPlain("lIns", "0").WithPlain("tIns", "0").WithPlain("rIns", "0").WithPlain("bIns", "0").WithPlain("anchor", "b");
        xml.OpenIn(DrawingAnchor.Drawing, "noAutofit").Close().Close().Close();
        DrawingAnchor.Close(xml);
        xml.Close().Close();
    }

    private void WriteLines(Imprint imprint)
    {
        var lines = new List<(string Label, IReadOnlyList<Inline> Names)>();
        if (imprint.Recipients.Count > 0)
            lines.Add(("主送：", imprint.Recipients));
        if (imprint.CopyTo.Count > 0)
            lines.Add(("抄送：", imprint.CopyTo));
        var hasIssuer = layout.Imprint.HasIssuer && (imprint.Issuer.Count > 0 || imprint.Date.Count > 0);
        if (lines.Count > 0)
        {
            Rule(layout.Imprint.OuterRule);
            paragraphs.Space(ImprintGeometry.SpaceAbove);
            foreach (var (label, names) in lines)
                Names(label, names);
            paragraphs.Space(ImprintGeometry.SpaceBelow);
        }

        if (hasIssuer)
        {
            Rule(lines.Count > 0 ? layout.Imprint.InnerRule : layout.Imprint.OuterRule);
            paragraphs.Space(ImprintGeometry.SpaceAbove);
            Issuer(imprint);
            paragraphs.Space(ImprintGeometry.SpaceBelow);
        }

        if (lines.Count > 0 || hasIssuer)
            Rule(layout.Imprint.OuterRule);
    }

    private void Rule(double millimetres)
    {
        if (!layout.Imprint.HasRules)
            return;
        paragraphs.Empty(new ParagraphFormat("BlankLine")
        {
            Line = ParagraphWriter.LeastLine,
            Border = new ParagraphBorder("bottom", (int)Math.Round(millimetres * PointsPerMillimetre * 8), "000000"),
        });
    }

    // 抄送：… the lines after the first begin under the first name (7.4.2).
    private void Names(string label, IReadOnlyList<Inline> names)
    {
        var hanging = Characters(ImprintGeometry.Label);
        var inset = Characters(layout.Imprint.Inset);
        paragraphs.Open(new ParagraphFormat("Imprint") { Line = ImprintGeometry.Line(layout), Alignment = "left", Indent = new ParagraphIndent(inset + hanging, inset, hanging) });
        runs.Write(label);
        runs.Write(names);
        runs.Write(ImprintText.StopOf(names));
        xml.Close();
    }

    private void Issuer(Imprint imprint)
    {
        var inset = Characters(layout.Imprint.Inset);
        paragraphs.Open(new ParagraphFormat("Imprint")
        {
            Line = ImprintGeometry.Line(layout),
            Alignment = "left",
            Tabs = [("right", page.AreaWidth - inset)],
            Indent = new ParagraphIndent(inset),
        });
        runs.Write(imprint.Issuer);
        if (imprint.Date.Count > 0)
        {
            runs.Tab();
            runs.Write(imprint.Date);
            runs.Write(ImprintText.EndOf(imprint.Date));
        }

        xml.Close();
    }

    private int Characters(double count) => StylesPart.Characters(layout, layout.Imprint.Text.Size, count);
}
