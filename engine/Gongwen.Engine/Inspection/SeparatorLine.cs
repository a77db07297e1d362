using Gongwen.Engine.Inspection.Word;

namespace Gongwen.Engine.Inspection;

/// <summary>A line drawn across the head or foot of the first sheet, however the program that wrote it draws lines.</summary>
/// <param name="Length">In twips.</param>
/// <param name="Width">In points.</param>
/// <param name="Colour">RRGGBB; "" when not said.</param>
/// <param name="IsDouble">True for two strokes.</param>
/// <param name="Y">Its upper edge from the sheet's upper edge, in twips; null when the program places it.</param>
/// <param name="Block">Where it is anchored.</param>
internal sealed record SeparatorLine(double Length, double Width, string Colour, bool IsDouble, double? Y, int Block)
{
    /// <summary>True for the border of a paragraph, which moves with the text above it.</summary>
    public bool IsBorder { get; init; }

    private const double Near = 100;

    /// <summary>The lines of the first sheet down to the title.</summary>
    internal static IReadOnlyList<SeparatorLine> Find(InspectionContext context, HeadFlow flow)
    {
        var lines = new List<SeparatorLine>();
        var section = context.File.Sections[0];
        var end = context.Outline.Elements.FirstOrDefault(element => element.Kind is ElementKind.Title or ElementKind.Recipients or ElementKind.Body or ElementKind.Heading)?.Block ?? context.File.Blocks.Count - 1;
        for (var i = 0; i <= end; i++)
        {
            if (context.File.Blocks[i] is WordParagraph paragraph)
            {
                OfBorder(paragraph.Layer.TopBorder, paragraph, flow.Top(i), -1);
                OfBorder(paragraph.Layer.BottomBorder, paragraph, flow.Bottom(i), 1);
                lines.AddRange(paragraph.Shapes.Where(shape => shape.IsLine).Select(shape => OfShape(shape, flow.BoxTop(shape, i), i)));
            }
            else if (context.File.Blocks[i] is WordTable table && i < end)
            {
                var edge = Red(table.Borders.GetValueOrDefault("bottom")) ?? Red(table.Borders.GetValueOrDefault("top")) ?? table.Rows.SelectMany(row => row.Cells).Select(cell => Red(cell.Bottom) ?? Red(cell.Top)).FirstOrDefault(border => border is not null);
                if (edge is not null)
                    lines.Add(new SeparatorLine(table.Width ?? section.AreaWidth, edge.Width, edge.Colour, edge.IsDouble, null, i));
            }

            void OfBorder(Border? border, WordParagraph owner, double? y, int direction)
            {
                if (border is { IsDrawn: true })
                    lines.Add(new SeparatorLine(section.AreaWidth - owner.Left - owner.Right, border.Width, border.Colour == "AUTO" ? "000000" : border.Colour, border.IsDouble, y + (direction * border.Space * 20), i) { IsBorder = true });
            }
        }

        foreach (var paragraph in section.Headers.Where(header => header.Kind == (section.HasTitlePage ? "first" : "default")).SelectMany(header => header.Paragraphs))
            lines.AddRange(paragraph.Shapes.Where(shape => shape.IsLine).Select(shape => OfShape(shape, shape.VerticalFrom == "page" ? shape.Top : null, 0)));
        foreach (var paragraph in section.Footers.Where(footer => footer.Kind == (section.HasTitlePage ? "first" : "default")).SelectMany(footer => footer.Paragraphs))
            lines.AddRange(paragraph.Shapes.Where(shape => shape.IsLine).Select(shape => OfShape(shape, shape.VerticalFrom == "page" ? shape.Top : null, 0)));
        return Joined(lines);
    }

    // Two lines close to each other are one double line.
    private static List<SeparatorLine> Joined(List<SeparatorLine> lines)
    {
        var joined = new List<SeparatorLine>();
        foreach (var line in lines.OrderBy(line => line.Y ?? 0))
        {
            if (joined.Count > 0 && joined[^1] is { Y: { } above } last && line.Y is { } y && y - above is > 0 and < Near && Math.Abs(line.Length - last.Length) < Near)
                joined[^1] = last with { Width = ((y - above) / 20) + line.Width, IsDouble = true, Y = last.Y };
            else
                joined.Add(line);
        }

        return joined;
    }

    private static Border? Red(Border? border) => border is { IsDrawn: true } && MastheadFinder.IsRed(border.Colour) ? border : null;

    private static SeparatorLine OfShape(WordShape shape, double? y, int block) => new(shape.Width, shape.Stroke, shape.Colour, shape.IsDouble, y, block);
}
