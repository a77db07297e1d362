using Gongwen.Engine.Layouts;

namespace Gongwen.Engine.Writers.Docx;

/// <summary>A footer with the page number (GB/T 9704-2012, 7.5).</summary>
internal static class FooterPart
{
    // Drawings of the file are told apart by their numbers.
    private const int FirstDrawing = 1;

    /// <summary>"default", or one for the odd pages and one for the even.</summary>
    internal static IReadOnlyList<string> KindsFor(PageNumberLayout number) => number.Position switch
    {
        PageNumberPosition.Outside => ["default", "even"],
        PageNumberPosition.Centre => ["default"],
        _ => [],
    };

    /// <summary>Exact, so that the place of the dashes doesn't depend on the font found.</summary>
    internal static int LineHeight(PageNumberLayout number) => DocxPage.TwipsOfPoints(number.Text.Size * 1.5);

    /// <summary>From the lower edge of that line to the middle of the dashes: the baseline is a fifth up, the dash above it.</summary>
    internal static int DashHeight(PageNumberLayout number) => (LineHeight(number) / 5) + DashRise(number);

    /// <summary>A footer of a page that shows no number.</summary>
    internal static void WriteEmpty(WordXml xml) => xml.Root("ftr").Open("p").Open("pPr").Value("pStyle", "Footer").Close().Close().Close();

    internal static void Write(WordXml xml, bool isEven, LayoutProfile layout, DocxPage page)
    {
        var number = layout.PageNumber;
        xml.Root("ftr");
        if (page.Landscape)
        {
            // 8: where standing pages have it. The dashes are that far from the type area's left, which is the lower edge of the standing page.
            // The turned line begins at the type area; room before it puts its baseline, at four fifths, in place.
            var before = Math.Max(0, Twips.OfMillimetres(number.Distance - layout.Page.Compensation) + DashRise(number) - (LineHeight(number) * 4 / 5));
            xml.Open("p").Open("pPr").Value("pStyle", "Footer").Close().Open("r");
            TurnedFrame.Write(xml, page, isEven ? FirstDrawing + 1 : FirstDrawing, before + LineHeight(number), () => Number(xml, isEven, number, before, (isEven ? page.Top : page.Bottom) - TurnedFrame.Margin(page)));
            xml.Close().Close();
        }
        else
        {
            Number(xml, isEven, number);
        }

        xml.Close();
    }

    private static int DashRise(PageNumberLayout number) => Twips.OfPoints(number.Text.Size * 0.36);

    private static void Number(WordXml xml, bool isEven, PageNumberLayout number, int before = 0, int further = 0)
    {
        xml.Open("p").Open("pPr").Value("pStyle", "Footer");
        if (before > 0)
            xml.Open("spacing").With("before", before).With("after", 0).With("line", LineHeight(number)).With("lineRule", "exact").Close();
        if (number.Position == PageNumberPosition.Outside)
        {
            var side = isEven ? "left" : "right";
            xml.Open("ind");
            if (further == 0)
                xml.With(side + "Chars", (int)(number.Inset * 100));
            xml.With(side, further + DocxPage.TwipsOfPoints(number.Inset * number.Text.Size)).Close();
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
