using Gongwen.Engine.Inspection.Word;

namespace Gongwen.Engine.Inspection;

/// <summary>Which layout a document was probably made for.</summary>
internal static class LayoutGuess
{
    private const double Nearly = 0.4 * InspectionContext.TwipsPerMillimetre;

    /// <summary>The id of a layout of the base pack.</summary>
    internal static string Of(Outline outline)
    {
        var section = outline.File.Sections[0];
        var compensated = !section.IsLying && Math.Abs(section.Top - (34.58 * InspectionContext.TwipsPerMillimetre)) < Nearly && Math.Abs(section.Bottom - (32.58 * InspectionContext.TwipsPerMillimetre)) < Nearly;
        return Form(outline) + (compensated ? "+gbt9704-compensated" : "");
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
        return IsLetter(outline) ? "gbt9704-letter" : "gbt9704-document";
    }

    // The mark in the header above the type area, double lines, or the number at the right under the mark.
    private static bool IsLetter(Outline outline)
    {
        var number = outline.First(ElementKind.Number);
        if (outline.First(ElementKind.Mark) is { IsInHeader: true })
            return true;
        var hasDouble = outline.File.Blocks.Take((number?.Block ?? 10) + 3).OfType<WordParagraph>().Any(paragraph => paragraph.Shapes.Any(shape => shape.IsLine && shape.IsDouble) || paragraph.Layer.BottomBorder is { IsDouble: true } || paragraph.Layer.TopBorder is { IsDouble: true })
            || outline.File.Sections[0].Headers.Concat(outline.File.Sections[0].Footers).SelectMany(part => part.Paragraphs).Any(paragraph => paragraph.Shapes.Any(shape => shape.IsLine && shape.IsDouble));
        return hasDouble || (number is { Paragraph.Justify: "right" } && outline.First(ElementKind.SignerLabel) is null);
    }
}
