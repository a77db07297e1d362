using System.Globalization;
using System.Text;
using Gongwen.Contracts;

namespace Gongwen.Engine.Writers.Html;

/// <summary>Writes text into HTML so that it is text and nothing else.</summary>
internal static class HtmlText
{
    /// <summary>Runs of text, each in the element of its style.</summary>
    public static StringBuilder AppendRuns(this StringBuilder html, IEnumerable<Inline> content)
    {
        foreach (var inline in content)
        {
            if (inline is not TextRun run)
            {
                // A paragraph cut by a page goes on there; only paragraphs are.
                html.Append(inline is LineBreak { BeginsPage: true } ? "</p>\n<p class=\"on\">" : "<br>");
                continue;
            }

            var (strong, emphasis, gap) = (run.Style.HasFlag(TextStyle.Strong), run.Style.HasFlag(TextStyle.Emphasis), run.Style.HasFlag(TextStyle.Gap));
            html.Append(strong ? "<strong>" : "").Append(emphasis ? "<em>" : "").Append(gap ? "<mark>" : "");
            html.AppendEscaped(run.Text);
            html.Append(gap ? "</mark>" : "").Append(emphasis ? "</em>" : "").Append(strong ? "</strong>" : "");
        }

        return html;
    }

    /// <summary>An element that holds runs of text, on a line of its own.</summary>
    public static StringBuilder AppendElement(this StringBuilder html, string name, string classes, IEnumerable<Inline> content, string? id = null)
    {
        html.Append('<').Append(name);
        if (classes.Length > 0)
            html.Append(" class=\"").Append(classes).Append('"');
        if (id is not null)
            html.Append(" id=\"").Append(id).Append('"');
        return html.Append('>').AppendRuns(content).Append("</").Append(name).Append(">\n");
    }

    /// <summary>Text with the characters of HTML escaped.</summary>
    public static StringBuilder AppendEscaped(this StringBuilder html, string text)
    {
        var start = 0;
        for (var next = text.AsSpan().IndexOfAny("<>&\"'"); next >= 0; next = text.AsSpan(start).IndexOfAny("<>&\"'"))
        {
            html.Append(text, start, next).Append(text[start + next] switch
            {
                '<' => "&lt;",
                '>' => "&gt;",
                '&' => "&amp;",
                '"' => "&quot;",
                _ => "&#39;",
            });
            start += next + 1;
        }

        return html.Append(text, start, text.Length - start);
    }

    /// <summary>A number as CSS writes it, with at most three places.</summary>
    public static string Number(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}
