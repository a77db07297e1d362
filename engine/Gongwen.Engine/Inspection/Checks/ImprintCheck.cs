using Gongwen.Contracts;
using Gongwen.Engine.Inspection.Word;

namespace Gongwen.Engine.Inspection.Checks;

/// <summary>版记 (7.4): what is there, its lines, its insets. Whether it ends an even page only the printed pages tell.</summary>
internal sealed class ImprintCheck : IDocumentCheck
{
    public void Run(InspectionContext context)
    {
        var (measures, layout) = (context.Measures, context.Layout.Imprint);
        var lines = context.Outline.Of(ElementKind.Imprint).ToList();
        if (lines.Count == 0)
            return;
        var first = Place.Of(lines[0]);
        measures.Judge("imprint.show", layout.Show, new("有版记", "there is an imprint"), first);
        if (!layout.Show)
            return;
        var hasIssuer = lines.Exists(line => line.Text.Trim().EndsWith("印发", StringComparison.Ordinal));
        measures.Judge("imprint.issuer", hasIssuer == layout.HasIssuer, hasIssuer ? new("有", "there") : new("没有", "none"), first);
        Rules(context, lines, first);
        Insets(context, lines);
        if (layout.OnEvenPage)
            measures.Unknown("imprint.evenPage", new("分页由软件决定，要看打印件", "programs break pages: look at the printed pages"));
    }

    private static void Rules(InspectionContext context, List<Element> lines, Place place)
    {
        var (measures, layout) = (context.Measures, context.Layout.Imprint);
        var (outer, inner) = Widths(context, lines);
        var hasRules = outer.Count + inner.Count > 0;
        measures.Judge("imprint.rules", hasRules == layout.HasRules, hasRules ? new("有", "drawn") : new("没有", "none"), place);
        if (!layout.HasRules)
            return;
        foreach (var width in outer)
            measures.Number("imprint.outerRule", width / 72 * 25.4, place, 0.05);
        foreach (var width in inner)
            measures.Number("imprint.innerRule", width / 72 * 25.4, place, 0.05);
    }

    // The widths of the lines in points: above the first and below the last text, and between.
    private static (List<double> Outer, List<double> Inner) Widths(InspectionContext context, List<Element> lines)
    {
        var (outer, inner) = (new List<double>(), new List<double>());
        foreach (var (table, _) in context.Outline.ImprintTables)
        {
            var edges = new List<Border?>();
            for (var row = 0; row < table.Rows.Count; row++)
            {
                var cells = table.Rows[row].Cells;
                edges.Add(cells.Select(cell => cell.Top).FirstOrDefault(edge => edge is not null) ?? (row > 0 ? table.Rows[row - 1].Cells.Select(cell => cell.Bottom).FirstOrDefault(edge => edge is not null) : null) ?? table.Borders.GetValueOrDefault(row == 0 ? "top" : "insideH"));
            }

            edges.Add(table.Rows.Count == 0 ? null : table.Rows[^1].Cells.Select(cell => cell.Bottom).FirstOrDefault(edge => edge is not null) ?? table.Borders.GetValueOrDefault("bottom"));
            for (var i = 0; i < edges.Count; i++)
            {
                if (edges[i] is { IsDrawn: true } edge)
                    (i == 0 || i == edges.Count - 1 ? outer : inner).Add(edge.Width);
            }
        }

        if (context.Outline.ImprintTables.Count > 0)
            return (outer, inner);
        var paragraphs = lines.Select(line => line.Paragraph).Distinct().ToList();
        for (var i = 0; i < paragraphs.Count; i++)
        {
            if (paragraphs[i].Layer.TopBorder is { IsDrawn: true } top)
                (i == 0 ? outer : inner).Add(top.Width);
            if (paragraphs[i].Layer.BottomBorder is { IsDrawn: true } bottom)
                (i == paragraphs.Count - 1 ? outer : inner).Add(bottom.Width);
        }

        return (outer, inner);
    }

    private static void Insets(InspectionContext context, List<Element> lines)
    {
        foreach (var line in lines)
        {
            var paragraph = line.Paragraph;
            var padding = context.Outline.ImprintTables.Where(entry => entry.Table.Paragraphs.Contains(paragraph)).Select(entry => entry.Table.PaddingSide).FirstOrDefault();
            if (paragraph.Justify is not ("right" or "center"))
                context.Measures.Number("imprint.inset", (paragraph.Extent(context.LineOf(paragraph)).Start + padding) / paragraph.Look.CharacterWidth, Place.Of(line), 0.35);
        }
    }
}
