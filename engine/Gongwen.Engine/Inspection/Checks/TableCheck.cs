using Gongwen.Contracts;
using Gongwen.Engine.Inspection.Word;

namespace Gongwen.Engine.Inspection.Checks;

/// <summary>Tables: lines, room in the cells, width, repeated headers, whole rows. The standard leaves them to practice.</summary>
internal sealed class TableCheck : IDocumentCheck
{
    // A table of fewer rows may fit on a page.
    private const int Long = 20;
    private const int LongCell = 300;

    public void Run(InspectionContext context)
    {
        for (var i = 0; i < context.Outline.Tables.Count; i++)
            Judge(context, context.Outline.Tables[i].Table, Place.OfTable(i));
    }

    private static void Judge(InspectionContext context, WordTable table, Place place)
    {
        var measures = context.Measures;
        var border = new[] { "top", "insideH", "bottom" }.Select(edge => table.Borders.GetValueOrDefault(edge)).FirstOrDefault(edge => edge is not null);
        measures.Number("table.border", border is { IsDrawn: true } ? border.Width : 0, place, 0.07);
        measures.Number("table.paddingSide", table.PaddingSide / InspectionContext.TwipsPerMillimetre, place, 0.05);
        measures.Number("table.paddingTop", table.PaddingTop / InspectionContext.TwipsPerMillimetre, place, 0.05);
        var area = context.File.Sections[table.Section].AreaWidth;
        if (table.Width is { } width)
            measures.Judge("table.width", width <= area + 60, Measures.WithUnit(width / InspectionContext.TwipsPerMillimetre, "毫米"), place);
        else
            measures.Unknown("table.width", new("宽度由内容和软件决定", "the width is left to content and program"));
        HeaderRepeated(context, table, place);
        var broken = table.Rows.Where(row => !row.StaysWhole && !row.Cells.Any(cell => cell.Paragraphs.Sum(paragraph => paragraph.Text.Length) > LongCell)).ToList();
        if (table.Rows.Any(row => row.StaysWhole) || table.Rows.Count > 1)
            measures.Judge("table.rowsWhole", broken.Count == 0, broken.Count == 0 ? new("不跨页", "whole") : new($"{broken.Count} 行可能跨页断开", $"{broken.Count} rows may break"), place with { Excerpt = broken.Count == 0 ? "" : FirstWords(broken[0]) });
    }

    private static void HeaderRepeated(InspectionContext context, WordTable table, Place place)
    {
        if (table.Rows.Count < 2 || !TableRows.HeadersOf(table).Contains(0))
            return;
        if (table.Rows[0].IsHeader)
            context.Measures.Judge("table.headerRepeated", true, new("重复", "repeated"), place);
        else if (table.Rows.Count >= Long || HeightOf(context, table) > context.File.Sections[table.Section].AreaHeight)
            context.Measures.Judge("table.headerRepeated", false, new("没有设为重复", "not repeated"), place);
        else
            context.Measures.Unknown("table.headerRepeated", new("表头没有设为重复；表不长，是否跨页要看打印件", "the header isn't repeated; whether so short a table crosses a page only the printed pages tell"));
    }

    // As if all columns were of one width.
    private static double HeightOf(InspectionContext context, WordTable table)
    {
        var room = (table.Width ?? context.File.Sections[table.Section].AreaWidth) / Math.Max(1, table.Columns);
        return table.Rows.Sum(row => row.Cells.Count == 0 ? 0 : row.Cells.Max(cell => cell.Paragraphs.Sum(paragraph => context.Heights.Of(paragraph, room))));
    }

    private static string FirstWords(WordRow row) => Place.Short(string.Join(' ', row.Cells.SelectMany(cell => cell.Paragraphs).Select(paragraph => paragraph.Trimmed).Where(text => text.Length > 0)));
}
