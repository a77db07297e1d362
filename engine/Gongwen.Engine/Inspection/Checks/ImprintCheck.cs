using Gongwen.Contracts;
using Gongwen.Engine.Inspection.Word;

namespace Gongwen.Engine.Inspection.Checks;

/// <summary>版记 (7.4): what is there, its lines, its insets. Whether it ends an even page only the printed pages tell.</summary>
internal sealed class ImprintCheck : IDocumentCheck
{
    private const double Slack = 0.35;

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
        if (outer.Count > 0 && inner.Count == 0 && lines.Exists(line => ElementText.IsImprint(line.Paragraph.Trimmed)) && lines.Exists(line => ElementText.IsIssuer(line.Paragraph.Trimmed)))
            measures.Judge("imprint.innerRule", false, new("没有中间的分隔线", "no rule between"), place);
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
        var drawn = Paragraphs(context, lines).SelectMany(paragraph => new[] { paragraph.Layer.TopBorder, paragraph.Layer.BottomBorder }).OfType<Border>().Where(border => border.IsDrawn).Select(border => border.Width).ToList();
        for (var i = 0; i < drawn.Count; i++)
            (i == 0 || i == drawn.Count - 1 ? outer : inner).Add(drawn[i]);
        return (outer, inner);
    }

    // All of the box, or of the text from the line above the first to the last: rules may be the borders of empty paragraphs.
    private static IEnumerable<WordParagraph> Paragraphs(InspectionContext context, List<Element> lines)
    {
        if (lines[0].Box is { } box)
            return box.Text;
        var (from, to) = (Math.Max(0, lines[0].Block - 1), Math.Min(context.File.Blocks.Count - 1, lines[^1].Block + 1));
        return context.File.Blocks.Skip(from).Take(to - from + 1).OfType<WordParagraph>();
    }

    private static void Insets(InspectionContext context, List<Element> lines)
    {
        var tables = context.Outline.ImprintTables.ToDictionary(entry => entry.Block, entry => entry.Table);
        foreach (var line in lines)
        {
            var paragraph = line.Paragraph;
            var padding = tables.GetValueOrDefault(line.Block)?.PaddingSide ?? 0;
            var (start, end) = paragraph.Extent(line.Box?.Width ?? context.LineOf(paragraph));
            if (paragraph.Justify is not ("right" or "center"))
                context.Measures.Number("imprint.inset", (start + padding) / paragraph.Look.CharacterWidth, Place.Of(line), Slack);
            if (padding == 0 && paragraph.Text.Contains('\t', StringComparison.Ordinal) && paragraph.Layer.Tabs is not null)
                context.Measures.Number("imprint.inset", ((line.Box?.Width ?? context.LineOf(paragraph)) - end) / paragraph.Look.CharacterWidth, Place.Of(line), Slack);
        }
    }
}
