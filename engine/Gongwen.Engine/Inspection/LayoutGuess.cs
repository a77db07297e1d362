using Gongwen.Engine.Inspection.Word;

namespace Gongwen.Engine.Inspection;

/// <summary>Which layout a document was probably made for.</summary>
internal static class LayoutGuess
{
    private const double Nearly = 0.4 * InspectionContext.TwipsPerMillimetre;
    private const double CompensatedTop = 34.58 * InspectionContext.TwipsPerMillimetre;
    private const double CompensatedBottom = 32.58 * InspectionContext.TwipsPerMillimetre;

    // The lines of a letter are 170 mm long, longer than the text.
    private const double LongLine = 163 * InspectionContext.TwipsPerMillimetre;

    /// <summary>The id of a layout of the base pack.</summary>
    internal static string Of(Outline outline) => Form(outline) + (IsCompensated(outline.File.Sections) ? "+gbt9704-compensated" : "");

    // The upper edge of a lying sheet, as it stands when it is bound, is its right one.
    private static bool IsCompensated(IReadOnlyList<WordSection> sections)
    {
        var section = sections.FirstOrDefault(section => !section.IsLying) ?? sections[0];
        var (top, bottom) = section.IsLying ? (section.Right, section.Left) : (section.Top, section.Bottom);
        return Math.Abs(top - CompensatedTop) < Nearly && Math.Abs(bottom - CompensatedBottom) < Nearly;
    }

    private static string Form(Outline outline)
    {
        if (!outline.HasMasthead)
            return "gbt9704-plain";
        var mark = string.Concat(outline.Of(ElementKind.Mark).Select(element => element.Text)).Trim().TrimEnd('）', ')');
        if (mark.EndsWith('令'))
            return "gbt9704-order";
        if (mark.EndsWith("纪要", StringComparison.Ordinal))
            return "gbt9704-minutes";
        return LetterSigns(outline, mark) > DocumentSigns(outline, mark) ? "gbt9704-letter" : "gbt9704-document";
    }

    // One fault doesn't make another form of a document: several signs are weighed.
    private static int LetterSigns(Outline outline, string mark)
    {
        var number = outline.First(ElementKind.Number);
        var lines = LinesOfHead(outline, number).ToList();
        var signs = 0;
        if (outline.First(ElementKind.Mark) is { IsInHeader: true })
            signs += 3;
        if (lines.Any(line => line.IsDouble))
            signs++;
        if (lines.Any(line => line.IsDouble && line.Length > LongLine))
            signs++;
        if (lines.Count(line => line.IsDouble) > 1)
            signs++;
        if (number is { Paragraph.Justify: "right" } && outline.First(ElementKind.SignerLabel) is null)
            signs++;
        if (mark.Length > 0 && !mark.EndsWith("文件", StringComparison.Ordinal) && TitleOf(outline).EndsWith('函'))
            signs++;
        return signs;
    }

    private static int DocumentSigns(Outline outline, string mark)
    {
        var signs = 0;
        if (mark.EndsWith("文件", StringComparison.Ordinal))
            signs += 2;
        if (outline.First(ElementKind.SignerLabel) is not null)
            signs++;
        // The imprint of a letter names no office that issued it.
        if (outline.Of(ElementKind.Imprint).Any(line => ElementText.IsIssuer(line.Paragraph.Trimmed)))
            signs++;
        return signs;
    }

    private static string TitleOf(Outline outline) => string.Concat(outline.Of(ElementKind.Title).Select(element => element.Paragraph.Trimmed));

    private static IEnumerable<(bool IsDouble, double Length)> LinesOfHead(Outline outline, Element? number)
    {
        var section = outline.File.Sections[0];
        foreach (var paragraph in outline.File.Blocks.Take((number?.Block ?? 10) + 3).OfType<WordParagraph>())
        {
            foreach (var border in new[] { paragraph.Layer.TopBorder, paragraph.Layer.BottomBorder })
            {
                if (border is { IsDrawn: true })
                    yield return (border.IsDouble, section.AreaWidth - paragraph.Left - paragraph.Right);
            }

            foreach (var shape in paragraph.Shapes.Where(shape => shape.IsLine))
                yield return (shape.IsDouble, shape.Width);
        }

        foreach (var shape in section.Headers.Concat(section.Footers).SelectMany(part => part.Paragraphs).SelectMany(paragraph => paragraph.Shapes).Where(shape => shape.IsLine))
            yield return (shape.IsDouble, shape.Width);
    }
}
