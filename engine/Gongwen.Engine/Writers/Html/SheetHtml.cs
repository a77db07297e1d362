using System.Globalization;
using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Layouts;
using Gongwen.Engine.Pagination;

namespace Gongwen.Engine.Writers.Html;

/// <summary>Writes the elements of a sheet.</summary>
internal sealed class SheetHtml(StringBuilder html, LayoutProfile layout, Sheet sheet, HeadingIds headings, ImprintPlace? imprintPlace, IReadOnlySet<int> breaks)
{
    private int _headingsEnd;

    internal void Write()
    {
        for (var i = 0; i < sheet.Blocks.Count;)
        {
            var end = EndOfEnding(i);
            if (end > i)
                html.Append(IsKept(i) ? "<div class=\"ending keep\">\n" : "<div class=\"ending\">\n");
            var last = Math.Max(end, i);
            for (; i <= last; i++)
            {
                // So that every program ends the text on the same page.
                if (i > 0 && breaks.Contains(sheet.Start + i))
                    html.Append("<div class=\"turn\"></div>\n");
                Write(sheet.Blocks[i], i + 1 < sheet.Blocks.Count ? sheet.Blocks[i + 1] : null);
            }

            if (end >= 0)
                html.Append("</div>\n");
        }
    }

    // The page of the signature carries text of the body (7.3.5.5): the last paragraph with the headings above it, 附件说明, signature and 附注 are one. Less than 0 for none.
    private int EndOfEnding(int start)
    {
        var text = TextOfEnding(start);
        if (text < 0)
            return -1;
        var end = text + 1;
        if (sheet.Blocks[end] is AttachmentNote && end + 1 < sheet.Blocks.Count && sheet.Blocks[end + 1] is Signature)
            end++;
        return sheet.Blocks[end] is Signature && end + 1 < sheet.Blocks.Count && sheet.Blocks[end + 1] is Note ? end + 1 : end;
    }

    private int TextOfEnding(int start)
    {
        // The end of a row of headings is the same from each of them; thousands would otherwise be walked thousands of times.
        var text = Math.Max(start, _headingsEnd);
        while (text < sheet.Blocks.Count && sheet.Blocks[text] is Heading { RunIn: null })
            text++;
        _headingsEnd = text;
        return text + 1 < sheet.Blocks.Count && sheet.Blocks[text] is Paragraph or Heading && sheet.Blocks[text + 1] is Signature or AttachmentNote ? text : -1;
    }

    // A paragraph of many lines goes on from the page before.
    private bool IsKept(int start) => Ending.IsKept(sheet.Blocks, TextOfEnding(start), layout);

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
                Write(heading);
                break;
            case Paragraph paragraph:
                html.AppendElement("p", "", paragraph.Content);
                break;
            case Note note:
                html.AppendElement("p", "", note.Content);
                break;
            case Table table:
                new TableHtml(html, layout, sheet.Lying).Write(table);
                break;
            case AttachmentNote attachments:
                Write(attachments);
                break;
            case Attendance attendance:
                Write(attendance);
                break;
            case Signature signature:
                new SignatureHtml(html, layout, sheet.Lying).Write(signature);
                break;
            case Contents contents:
                Write(contents);
                break;
            case Attachment attachment:
                html.Append("<p class=\"attachment\">").AppendEscaped(attachment.Label).Append("</p>\n");
                if (attachment.Title.Count > 0)
                    html.AppendElement("h1", "gap", TitleLines.Break(attachment.Title, layout, sheet.Lying));
                break;
            case Imprint imprint:
                if (layout.Imprint.Show)
                    ImprintHtml.Write(imprint, layout, imprintPlace, html);
                break;
        }
    }

    private void Write(Heading heading)
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

        html.Append(CultureInfo.InvariantCulture, $"<p><span class=\"l{level}\"{id} role=\"heading\" aria-level=\"{level + 1}\">");
        html.AppendEscaped(heading.Label).AppendRuns(heading.Content).Append("</span>").AppendRuns(heading.RunIn).Append("</p>\n");
    }

    // Three columns: the label, the number, the name; a long name wraps under itself.
    private void Write(AttachmentNote attachments)
    {
        html.Append("<div class=\"attachments\">\n");
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
