using System.Globalization;
using System.Xml.Linq;

namespace Gongwen.Tests.Writers;

/// <summary>A page of a PDF as pdftotext sees it. Lengths in millimetres from the upper left corner.</summary>
internal sealed record PaperPage(double Width, double Height, IReadOnlyList<PaperLine> Lines)
{
    public static IReadOnlyList<PaperPage> Read(string pdf)
    {
        var text = OfficeToPdf.Run("pdftotext", "-bbox", "-q", pdf, "-");
        // What it complains of comes behind.
        text = text[..(text.LastIndexOf("</html>", StringComparison.Ordinal) + "</html>".Length)];
        // Of an empty page it complains behind the end.
        text = text[..(text.LastIndexOf("</html>", StringComparison.Ordinal) + "</html>".Length)];
        XNamespace html = "http://www.w3.org/1999/xhtml";
        var pages = XDocument.Parse(text).Descendants(html + "page");
        return [.. pages.Select(page => new PaperPage(Length(page, "width"), Length(page, "height"), LinesOf([.. page.Elements(html + "word").Select(Word)])))];
    }

    private static PaperLine Word(XElement word) => new(word.Value, Length(word, "xMin"), Length(word, "xMax"), (Length(word, "yMin") + Length(word, "yMax")) / 2);

    // What stands at one height is a line.
    private static IReadOnlyList<PaperLine> LinesOf(IReadOnlyList<PaperLine> words) =>
    [
        .. words.GroupBy(word => Math.Round(word.Middle * 4)).OrderBy(line => line.Key)
            .Select(line => line.OrderBy(word => word.Left).ToList())
            .Select(line => new PaperLine(string.Join(' ', line.Select(word => word.Text)), line[0].Left, line[^1].Right, line[0].Middle)),
    ];

    private static double Length(XElement element, string attribute) =>
        double.Parse(element.Attribute(attribute)!.Value, CultureInfo.InvariantCulture) * 25.4 / 72;
}
