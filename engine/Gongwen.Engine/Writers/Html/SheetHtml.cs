using System.Globalization;
using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Layouts;

namespace Gongwen.Engine.Writers.Html;

/// <summary>Writes the elements of a sheet.</summary>
internal sealed class SheetHtml(StringBuilder html, LayoutProfile layout, Sheet sheet, HeadingIds headings, ImprintPlace? imprintPlace)
{
    internal void Write()
    {
        for (var i = 0; i < sheet.Blocks.Count; i++)
            Write(sheet.Blocks[i], i + 1 < sheet.Blocks.Count ? sheet.Blocks[i + 1] : null);
    }

    private void Write(Block block, Block? next)
    {
        switch (block)
        {
            case Masthead masthead:
                if (layout.Masthead.Show)
                    new MastheadHtml(html, layout).Write(masthead, next);
                break;
            case Title title:
                html.AppendElement("h1", next is AuthorLine ? "title" : "title gap", TitleLines.Break(title.Content, layout, sheet.Lying));
                break;
            case AuthorLine author:
                html.AppendElement("p", next is AuthorLine ? "author" : "author gap", author.Content);
                break;
            case Recipients recipients:
                html.AppendElement("p", "recipients", recipients.Content);
                break;
            case Heading heading:
                Write(heading, next);
                break;
            case Paragraph paragraph:
                html.AppendElement("p", Keep(paragraph.Content, next), paragraph.Content);
                break;
            case Note note:
                html.AppendElement("p", "", note.Content);
                break;
            case Table table:
                new TableHtml(html, layout, sheet.Lying).Write(table);
                break;
            case AttachmentNote attachments:
                Write(attachments, next);
                break;
            case Attendance attendance:
                Write(attendance);
                break;
            case Signature signature:
                new SignatureHtml(html, layout, sheet.Lying).Write(signature, next);
                break;
            case Contents contents:
                Write(contents);
                break;
            case Attachment attachment:
                html.Append("<p class=\"attachment\">").AppendEscaped(attachment.Label).Append("</p>\n");
                html.AppendElement("h1", "gap", TitleLines.Break(attachment.Title, layout, sheet.Lying));
                break;
            case Imprint imprint:
                if (layout.Imprint.Show)
                    ImprintHtml.Write(imprint, layout, imprintPlace, html);
                break;
        }
    }

    private void Write(Heading heading, Block? next)
    {
        var level = Math.Clamp(heading.Level, 1, layout.Headings.Count);
        var id = headings.Of(heading) is { } name ? $" id=\"{name}\"" : "";
        if (heading.RunIn is null)
        {
            html.Append(CultureInfo.InvariantCulture, $"<h{level + 1} class=\"l{level}\"{id}>");
            html.AppendEscaped(heading.Label).AppendRuns(heading.Content);
            html.Append(CultureInfo.InvariantCulture, $"</h{level + 1}>\n");
            return;
        }

        html.Append(Keep([.. heading.Content, .. heading.RunIn], next).Length > 0 ? "<p class=\"keep\">" : "<p>");
        html.Append(CultureInfo.InvariantCulture, $"<span class=\"l{level}\"{id} role=\"heading\" aria-level=\"{level + 1}\">");
        html.AppendEscaped(heading.Label).AppendRuns(heading.Content).Append("</span>").AppendRuns(heading.RunIn).Append("</p>\n");
    }

    // The page of the signature carries text of the body (7.3.5.5).
    private string Keep(IReadOnlyList<Inline> content, Block? next)
    {
        var half = layout.Page.CharactersPerLine * layout.Page.LinesPerPage / 2;
        return next is Signature or AttachmentNote && TextWidth.Of(Inline.TextOf(content)) < half ? "keep" : "";
    }

    // Three columns: the label, the number, the name; a long name wraps under itself.
    private void Write(AttachmentNote attachments, Block? next)
    {
        html.Append(next is Signature ? "<div class=\"attachments keep\">\n" : "<div class=\"attachments\">\n");
        for (var i = 0; i < attachments.Names.Count; i++)
        {
            html.Append(i == 0 ? "<p>附件：</p>" : "<p></p>").Append("<p>");
            if (attachments.Names.Count > 1)
                html.Append(CultureInfo.InvariantCulture, $"{i + 1}. ");
            html.Append("</p>");
            html.AppendElement("p", "", attachments.Names[i]);
        }

        html.Append("</div>\n");
    }

    private void Write(Attendance attendance)
    {
        html.Append("<div class=\"attendance\">\n");
        foreach (var line in attendance.Lines)
        {
            html.Append("<p><span class=\"label\">").AppendRuns(line.Label).Append("</span>：</p>");
            html.AppendElement("p", "", line.Names);
        }

        html.Append("</div>\n");
    }

    private void Write(Contents contents)
    {
        html.Append("<nav class=\"contents\">\n");
        if (contents.Title.Count > 0)
            html.AppendElement("p", "heading", contents.Title);
        foreach (var heading in headings.Listed)
        {
            html.Append(CultureInfo.InvariantCulture, $"<p class=\"c{Math.Clamp(heading.Level, 1, layout.Headings.Count)}\"><a href=\"#{headings.Of(heading)}\">");
            html.AppendEscaped(HeadingText.Of(heading)).Append("</a></p>\n");
        }

        html.Append("</nav>\n");
    }
}
