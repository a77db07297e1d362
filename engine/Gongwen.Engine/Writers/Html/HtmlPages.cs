using Gongwen.Contracts;
using Gongwen.Engine.Layouts;
using Gongwen.Engine.Pagination;

namespace Gongwen.Engine.Writers.Html;

/// <summary>What the style sheet must know of a document.</summary>
/// <param name="HasLying">Whether a sheet lies.</param>
/// <param name="BeginsLying">Whether the first one does.</param>
/// <param name="FirstRule">From the sheet's upper edge to the upper edge of a rule wider than the type area, in millimetres; null for none.</param>
/// <param name="FirstTop">Upper margin of the first page, in millimetres; smaller than the layout's when the mark stands above the type area.</param>
/// <param name="Imprint">Where the imprint stands; null for none.</param>
internal sealed record HtmlPages(bool HasLying, bool BeginsLying, double? FirstRule, double FirstTop, ImprintPlace? Imprint)
{
    internal static HtmlPages Of(Document document, IReadOnlyList<Sheet> sheets, PagePlan plan, LayoutProfile layout)
    {
        var (page, separator) = (layout.Page, layout.Masthead.Separator);
        var (rule, top) = ((double?)null, page.Top);
        if (layout.Masthead.Show && document.Blocks.FirstOrDefault() is Masthead masthead)
        {
            var markTop = MarkGeometry.TopOf(layout);
            top = Math.Min(top, markTop);
            if (layout.Masthead.NumberAtRight && separator.Style != SeparatorStyle.None && separator.Length > page.Width - page.Left - page.Right)
                rule = markTop + MarkGeometry.HeightOf(masthead, layout) + separator.Distance;
        }

        var hasImprint = layout.Imprint.Show && document.Blocks.Any(block => block is Imprint);
        return new HtmlPages(sheets.Any(sheet => sheet.Lying), sheets[0].Lying, rule, top, hasImprint ? ImprintPlace.Of(sheets, plan) : null);
    }
}
