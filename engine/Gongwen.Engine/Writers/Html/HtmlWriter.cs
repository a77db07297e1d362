using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Layouts;
using Gongwen.Engine.Pagination;

namespace Gongwen.Engine.Writers.Html;

/// <summary>Writes a document as one self-contained page that looks like the paper and prints on it.</summary>
public static class HtmlWriter
{
    /// <summary>UTF-8 without a byte order mark, lines ending in \n.</summary>
    public static byte[] Write(Document document, LayoutProfile layout)
    {
        var tables = new MeasuredTables(layout);
        document = Ending.Cut(document, layout, tables);
        var sheets = Sheet.Of(document);
        var plan = Paginator.Plan(document, layout, tables);
        var pages = HtmlPages.Of(document, sheets, plan, layout);
        var html = new StringBuilder();
        html.Append("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>");
        html.AppendEscaped(document.Blocks.OfType<Title>().FirstOrDefault() is { } title ? Inline.TextOf(title.Content).Replace('\n', ' ') : document.GenreId);
        html.Append("</title>\n<style>\n").Append(HtmlStyle.Of(layout, pages)).Append("</style>\n</head>\n<body>\n<main>\n");
        var headings = HeadingIds.Of(document, layout);
        for (var i = 0; i < sheets.Count; i++)
        {
            var classes = string.Join(' ', new[] { sheets[i].Lying ? "lying" : "", pages.Imprint is not null && sheets[i].HasImprint ? "last" : "" }.Where(name => name.Length > 0));
            html.Append(classes.Length > 0 ? $"<section class=\"{classes}\">\n" : "<section>\n");
            new SheetHtml(html, layout, sheets[i], headings, pages.Imprint, plan.Breaks).Write();
            if (i == 0 && pages.FirstRule is not null && layout.Masthead.Separator.Style == SeparatorStyle.Double)
                html.Append("<div class=\"foot\"></div>\n");
            html.Append("</section>\n");
        }

        html.Append("</main>\n</body>\n</html>\n");
        return Encoding.UTF8.GetBytes(html.ToString());
    }
}
