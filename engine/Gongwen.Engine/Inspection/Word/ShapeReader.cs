using System.Globalization;
using System.Xml.Linq;

namespace Gongwen.Engine.Inspection.Word;

/// <summary>Reads drawn lines and boxes of text, in DrawingML and in VML.</summary>
internal static class ShapeReader
{
    private const double EmuPerTwip = 635;
    private const int Most = 500;

    internal static IEnumerable<WordShape> Read(XElement drawing, Func<XElement, List<WordParagraph>> readBox)
    {
        var shapes = new List<WordShape>();
        foreach (var anchor in drawing.Elements().Where(element => element.Name.Namespace == WordNames.Placing))
            shapes.AddRange(OfAnchor(anchor, readBox));
        foreach (var shape in new[] { "line", "shape", "rect" }.SelectMany(name => Own(drawing, name)).Where(element => element.Name.Namespace == WordNames.Vml).Take(Most))
            shapes.Add(OfVml(shape, readBox));
        return shapes;
    }

    private static IEnumerable<WordShape> OfAnchor(XElement anchor, Func<XElement, List<WordParagraph>> readBox)
    {
        var (vertical, horizontal, extent) = (anchor.Element(WordNames.Placing + "positionV"), anchor.Element(WordNames.Placing + "positionH"), anchor.Element(WordNames.Placing + "extent"));
        var (top, left) = (Emu(vertical?.Element(WordNames.Placing + "posOffset")?.Value), Emu(horizontal?.Element(WordNames.Placing + "posOffset")?.Value));
        var shapes = Own(anchor, "wsp").Take(Most).ToList();
        foreach (var shape in shapes)
        {
            var properties = Own(shape, "spPr").FirstOrDefault();
            var (size, line) = (properties?.Element(WordNames.A + "xfrm")?.Element(WordNames.A + "ext"), properties?.Element(WordNames.A + "ln"));
            var offset = shapes.Count > 1 ? properties?.Element(WordNames.A + "xfrm")?.Element(WordNames.A + "off") : null;
            var isDrawn = line is not null && line.Element(WordNames.A + "noFill") is null;
            var fill = properties?.Element(WordNames.A + "solidFill");
            var isFilled = !isDrawn && fill is not null;
            var height = Emu((string?)(shapes.Count > 1 ? size : extent ?? size)?.Attribute("cy")) ?? 0;
            var body = Own(shape, "bodyPr").FirstOrDefault();
            yield return new WordShape(
                Emu((string?)(shapes.Count > 1 ? size : extent ?? size)?.Attribute("cx")) ?? 0,
                height,
                isFilled ? height / 20 : isDrawn ? (Emu((string?)line?.Attribute("w")) ?? 15) / 20 : 0,
                ((string?)(isFilled ? fill : line?.Element(WordNames.A + "solidFill"))?.Element(WordNames.A + "srgbClr")?.Attribute("val") ?? "").ToUpperInvariant(),
                (string?)line?.Attribute("cmpd") is not (null or "sng"),
                (string?)vertical?.Attribute("relativeFrom") ?? "inline",
                top + (Emu((string?)offset?.Attribute("y")) ?? 0),
                (string?)horizontal?.Attribute("relativeFrom") ?? "inline",
                left,
                horizontal?.Element(WordNames.Placing + "align")?.Value ?? "",
                ((string?)body?.Attribute("vert") ?? "horz") is "vert" or "eaVert" or "vert270",
                [.. Own(shape, "txbxContent").SelectMany(readBox)])
            {
                VerticalAlign = vertical?.Element(WordNames.Placing + "align")?.Value ?? "",
            };
        }
    }

    private static WordShape OfVml(XElement shape, Func<XElement, List<WordParagraph>> readBox)
    {
        var style = Style((string?)shape.Attribute("style"));
        var (from, to) = (Point((string?)shape.Attribute("from")), Point((string?)shape.Attribute("to")));
        var isLine = shape.Name.LocalName == "line";
        var (width, height) = isLine ? (Math.Abs(to.X - from.X), Math.Abs(to.Y - from.Y)) : (Length(style, "width") ?? 0, Length(style, "height") ?? 0);
        var text = Own(shape, "txbxContent").SelectMany(readBox).ToList();
        var isStroked = (string?)shape.Attribute("stroked") is not ("f" or "false") && (isLine || text.Count == 0);
        var stroke = Own(shape, "stroke").FirstOrDefault();
        return new WordShape(
            width,
            height,
            isStroked ? (WordNames.NumberOf((string?)shape.Attribute("strokeweight")) ?? 15) / 20 : 0,
            Colour((string?)shape.Attribute("strokecolor")),
            (string?)stroke?.Attribute("linestyle") is not (null or "single"),
            style.GetValueOrDefault("mso-position-vertical-relative") ?? "paragraph",
            isLine ? from.Y + (Length(style, "margin-top") ?? 0) : Length(style, "margin-top"),
            style.GetValueOrDefault("mso-position-horizontal-relative") ?? "column",
            isLine ? from.X + (Length(style, "margin-left") ?? 0) : Length(style, "margin-left"),
            style.GetValueOrDefault("mso-position-horizontal") ?? "",
            false,
            text);
    }

    // Not those of shapes inside its text.
    private static IEnumerable<XElement> Own(XElement shape, string name)
    {
        foreach (var element in shape.Elements())
        {
            if (element.Name.LocalName == name)
                yield return element;
            else if (element.Name.LocalName is not "txbxContent")
            {
                foreach (var inner in Own(element, name))
                    yield return inner;
            }
        }
    }

    private static Dictionary<string, string> Style(string? text)
    {
        var style = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in (text ?? "").Split(';'))
        {
            if (part.Split(':') is [var name, var value])
                style[name.Trim()] = value.Trim();
        }

        return style;
    }

    private static double? Length(Dictionary<string, string> style, string name) => WordNames.NumberOf(style.GetValueOrDefault(name));

    private static (double X, double Y) Point(string? text) =>
        text?.Split(',') is [var x, var y] ? (WordNames.NumberOf(x.Trim()) ?? 0, WordNames.NumberOf(y.Trim()) ?? 0) : (0, 0);

    private static double? Emu(string? text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var emu) && double.IsFinite(emu) ? Math.Clamp(emu / EmuPerTwip, -200_000, 200_000) : null;

    private static string Colour(string? text) => text?.Split(' ')[0].ToUpperInvariant() switch
    {
        null or "" => "",
        "RED" => "FF0000",
        "BLACK" => "000000",
        ['#', var r, var g, var b] => $"{r}{r}{g}{g}{b}{b}",
        { } other => other.TrimStart('#'),
    };
}
