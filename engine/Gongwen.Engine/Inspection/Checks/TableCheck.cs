using Gongwen.Contracts;
using Gongwen.Engine.Inspection.Word;

namespace Gongwen.Engine.Inspection.Checks;

/// <summary>Tables: lines, room in the cells, width, repeated headers, whole rows. The standard leaves them to practice.</summary>
internal sealed class TableCheck : IDocumentCheck
{
    // A table of fewer rows fits on a page.
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
        if (table.Rows.Count >= Long && TableRows.IsHeader(table, 0))
            measures.Judge("table.headerRepeated", table.Rows[0].IsHeader, table.Rows[0].IsHeader ? new("重复", "repeated") : new("没有设为重复", "not repeated"), place);
        var broken = table.Rows.Where(row => !row.StaysWhole && !row.Cells.Any(cell => cell.Paragraphs.Sum(paragraph => paragraph.Text.Length) > LongCell)).ToList();
        if (table.Rows.Any(row => row.StaysWhole) || table.Rows.Count > 1)
            measures.Judge("table.rowsWhole", broken.Count == 0, broken.Count == 0 ? new("不跨页", "whole") : new($"{broken.Count} 行可能跨页断开", $"{broken.Count} rows may break"), place with { Excerpt = broken.Count == 0 ? "" : FirstWords(broken[0]) });
    }

    private static string FirstWords(WordRow row) => Place.Short(string.Join(' ', row.Cells.SelectMany(cell => cell.Paragraphs).Select(paragraph => paragraph.Trimmed).Where(text => text.Length > 0)));
}
