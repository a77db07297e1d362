using System.Globalization;
using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Layouts;

namespace Gongwen.Engine.Writers.Html;

/// <summary>Writes a document as one self-contained page that looks like the paper and prints on it.</summary>
public static class HtmlWriter
{
    /// <summary>UTF-8 without a byte order mark, lines ending in \n.</summary>
    public static byte[] Write(Document document, LayoutProfile layout)
    {
        var html = new StringBuilder();
        html.Append("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>");
        html.AppendEscaped(document.Blocks.OfType<Title>().FirstOrDefault() is { } title ? Inline.TextOf(title.Content).Replace('\n', ' ') : document.GenreId);
        html.Append("</title>\n<style>\n").Append(HtmlStyle.Of(layout, document.Landscape)).Append("</style>\n</head>\n<body>\n<main>\n");
        for (var i = 0; i < document.Blocks.Count; i++)
            Write(document.Blocks[i], i + 1 < document.Blocks.Count ? document.Blocks[i + 1] : null, layout, document.Landscape, html);
        html.Append("</main>\n</body>\n</html>\n");
        return Encoding.UTF8.GetBytes(html.ToString());
    }

    private static void Write(Block block, Block? next, LayoutProfile layout, bool landscape, StringBuilder html)
    {
        switch (block)
        {
            case Title title:
                Element(html, "h1", next is AuthorLine ? "" : "gap", TitleLines.Break(title.Content, layout, landscape));
                break;
            case AuthorLine author:
                Element(html, "p", "author gap", author.Content);
                break;
            case Recipients recipients:
                Element(html, "p", "recipients", recipients.Content);
                break;
            case Heading { RunIn: null } heading:
                html.Append(CultureInfo.InvariantCulture, $"<h{heading.Level + 1} class=\"l{heading.Level}\">");
                html.AppendEscaped(heading.Label).AppendRuns(heading.Content);
                html.Append(CultureInfo.InvariantCulture, $"</h{heading.Level + 1}>\n");
                break;
            case Heading heading:
                html.Append(CultureInfo.InvariantCulture, $"<p><span class=\"l{heading.Level}\" role=\"heading\" aria-level=\"{heading.Level + 1}\">");
                html.AppendEscaped(heading.Label).AppendRuns(heading.Content).Append("</span>").AppendRuns(heading.RunIn).Append("</p>\n");
                break;
            case Paragraph paragraph:
                Element(html, "p", "", paragraph.Content);
                break;
            case Note note:
                Element(html, "p", "", note.Content);
                break;
            case Table table:
                Write(table, layout, landscape, html);
                break;
            case AttachmentNote attachments:
                Write(attachments, html);
                break;
            case Signature signature:
                html.Append("<div class=\"signature\">\n");
                foreach (var name in signature.Names)
                    Element(html, "p", "", name);
                if (signature.Date.Count > 0)
                    Element(html, "p", signature.Names.Count > 0 ? "date" : "", signature.Date);
                html.Append("</div>\n");
                break;
        }
    }

    private static void Element(StringBuilder html, string name, string classes, IEnumerable<Inline> content)
    {
        html.Append('<').Append(name);
        if (classes.Length > 0)
            html.Append(" class=\"").Append(classes).Append('"');
        html.Append('>').AppendRuns(content).Append("</").Append(name).Append(">\n");
    }

    private static void Write(Table table, LayoutProfile layout, bool landscape, StringBuilder html)
    {
        html.Append(table.Columns.Count >= layout.Table.DenseColumns ? "<div class=\"table\"><table class=\"dense\">\n" : "<div class=\"table\"><table>\n");
        if (table.Caption.Count > 0)
            Element(html, "caption", "", table.Caption);
        var page = landscape ? layout.Page.Lying() : layout.Page;
        var width = (int)Math.Round((page.Width - page.Left - page.Right) / 25.4 * 1440);
        html.Append("<colgroup>");
        foreach (var column in ColumnWidths.Of(table, layout, width))
            html.Append("<col style=\"width:").Append(HtmlText.Number(Math.Round(100.0 * column / width, 2))).Append("%\">");
        html.Append("</colgroup>\n");
        if (table.Header.Count > 0)
        {
            html.Append("<thead>\n<tr>");
            foreach (var cell in table.Header[0].Cells)
                html.Append("<th scope=\"col\">").AppendRuns(cell.Content).Append("</th>");
            html.Append("</tr>\n</thead>\n");
        }

        html.Append("<tbody>\n");
        foreach (var row in table.Rows)
        {
            html.Append("<tr>");
            for (var i = 0; i < row.Cells.Count; i++)
            {
                html.Append(table.Columns[i].Alignment switch
                {
                    ColumnAlignment.Center => "<td class=\"center\">",
                    ColumnAlignment.Right => "<td class=\"right\">",
                    _ => "<td>",
                });
                html.AppendRuns(row.Cells[i].Content).Append("</td>");
            }

            html.Append("</tr>\n");
        }

        html.Append("</tbody>\n</table></div>\n");
    }

    // Three columns: the label, the number, the name; a long name wraps under itself.
    private static void Write(AttachmentNote attachments, StringBuilder html)
    {
        html.Append("<div class=\"attachments\">\n");
        for (var i = 0; i < attachments.Names.Count; i++)
        {
            html.Append(i == 0 ? "<p>附件：</p>" : "<p></p>").Append("<p>");
            if (attachments.Names.Count > 1)
                html.Append(CultureInfo.InvariantCulture, $"{i + 1}. ");
            html.Append("</p>");
            Element(html, "p", "", attachments.Names[i]);
        }

        html.Append("</div>\n");
    }
}
