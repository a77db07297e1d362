using Gongwen.Engine.Layouts;

namespace Gongwen.Engine.Writers.Docx;

/// <summary>A footer with the page number (GB/T 9704-2012, 7.5).</summary>
/// <param name="Kind">"default" or "even".</param>
/// <param name="FileName">In the folder word/.</param>
/// <param name="RelationshipId">From document.xml.</param>
internal sealed record FooterPart(string Kind, string FileName, string RelationshipId)
{
    internal static IReadOnlyList<FooterPart> For(PageNumberLayout number) => number.Position switch
    {
        PageNumberPosition.Outside => [new("default", "footer1.xml", "rId4"), new("even", "footer2.xml", "rId5")],
        PageNumberPosition.Centre => [new("default", "footer1.xml", "rId4")],
        _ => [],
    };

    /// <summary>Exact, so that the place of the dashes doesn't depend on the font found.</summary>
    internal static int LineHeight(PageNumberLayout number) => DocxPage.TwipsOfPoints(number.Text.Size * 1.5);

    /// <summary>From the lower edge of that line to the middle of the dashes: the baseline is a fifth up, the dash 0.36 of the size above it.</summary>
    internal static int DashHeight(PageNumberLayout number) => (LineHeight(number) / 5) + DocxPage.TwipsOfPoints(number.Text.Size * 0.36);

    internal void Write(WordXml xml, LayoutProfile layout, DocxPage page)
    {
        var number = layout.PageNumber;
        xml.Root("ftr");
        if (page.Landscape)
        {
            // 8: where standing pages have it. The dashes are that far from the type area's left, which is the lower edge of the standing page.
            xml.Open("p").Open("pPr").Value("pStyle", "Footer").Close().Open("r");
            TurnedFrame.Write(xml, page, Kind == "even" ? 2 : 1, page.Footer, LineHeight(number), () => Number(xml, number));
            xml.Close().Close();
        }
        else
        {
            Number(xml, number);
        }

        xml.Close();
    }

    private void Number(WordXml xml, PageNumberLayout number)
    {
        xml.Open("p").Open("pPr").Value("pStyle", "Footer");
        if (number.Position == PageNumberPosition.Outside)
        {
            var side = Kind == "even" ? "left" : "right";
            xml.Open("ind").With(side + "Chars", (int)(number.Inset * 100)).With(side, DocxPage.TwipsOfPoints(number.Inset * number.Text.Size)).Close();
            xml.Value("jc", side);
        }
        else
        {
            xml.Value("jc", "center");
        }

        xml.Close();
        Run(() => xml.KeptText("t", number.Before));
        Run(() => xml.Open("fldChar").With("fldCharType", "begin").Close());
        Run(() => xml.KeptText("instrText", " PAGE "));
        Run(() => xml.Open("fldChar").With("fldCharType", "separate").Close());
        Run(() => xml.KeptText("t", "1"));
        Run(() => xml.Open("fldChar").With("fldCharType", "end").Close());
        Run(() => xml.KeptText("t", number.After));
        xml.Close();

        void Run(Action content)
        {
            xml.Open("r").Open("rPr").Value("rStyle", "PageNumber").Open("rFonts").With("hint", "eastAsia").Close().Close();
            content();
            xml.Close();
        }
    }
}
