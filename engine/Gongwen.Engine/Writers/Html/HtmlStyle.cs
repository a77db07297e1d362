using System.Globalization;
using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Layouts;

namespace Gongwen.Engine.Writers.Html;

/// <summary>The style sheet of a page: the layout in millimetres and points.</summary>
internal static class HtmlStyle
{
    public static string Of(LayoutProfile layout, bool landscape)
    {
        var page = landscape ? layout.Page.Lying() : layout.Page;
        var pitch = HtmlText.Number(layout.Page.LinePitch / 20.0);
        var spacing = HtmlText.Number(layout.Page.CharacterSpacing / 20.0);
        var css = new StringBuilder();
        Page(css, page, layout.PageNumber, layout);
        css.Append(CultureInfo.InvariantCulture, $$"""
            * { box-sizing: border-box; margin: 0; padding: 0; }
            html { background: #e7e7e4; color: #000; color-scheme: light; }
            body { {{Text(layout, layout.Body)}} line-height: {{pitch}}pt; letter-spacing: {{spacing}}pt; text-align: justify; line-break: strict; overflow-wrap: anywhere;
              font-kerning: none; -webkit-text-size-adjust: none; text-size-adjust: none; }
            main { width: {{Mm(page.Width)}}; min-height: {{Mm(page.Height)}}; margin: 8mm auto; padding: {{Mm(page.Top)}} {{Mm(page.Right)}} {{Mm(page.Bottom)}} {{Mm(page.Left)}};
              background: #fff; box-shadow: 0 .5mm 3mm #0003; }
            h1, h2, h3, h4, h5, p, th, td, caption { font-weight: inherit; font-size: inherit; white-space: pre-wrap; }
            p { text-indent: {{Characters(layout, layout.BodyIndent)}}; }
            em { font-style: normal; font-family: {{Fonts(layout, layout.Emphasis)}}; }
            mark { background: #ffe9a8; color: inherit; }
            h1 { {{Text(layout, layout.Title.Text)}} line-height: {{HtmlText.Number(layout.Title.LinePitch)}}pt; letter-spacing: 0; text-align: center;
              margin-top: calc({{layout.Title.BlankLinesBefore}} * {{pitch}}pt); }
            .author { {{Text(layout, layout.AuthorLine)}} text-align: center; text-indent: 0; }
            .gap { margin-bottom: calc({{layout.Title.BlankLinesAfter}} * {{pitch}}pt); }
            .recipients { {{Text(layout, layout.Recipients)}} text-indent: 0; }

            """);
        for (var level = 1; level <= layout.Headings.Count; level++)
        {
            var heading = layout.Headings[level - 1];
            css.Append(CultureInfo.InvariantCulture, $".l{level} {{ {Text(layout, heading.Text)} }}\n");
            css.Append(CultureInfo.InvariantCulture, $"h{level + 1} {{ text-indent: {Characters(layout, heading.Indent)}; break-after: avoid; }}\n");
        }

        var table = layout.Table;
        css.Append(CultureInfo.InvariantCulture, $$"""
            .table { margin: calc({{pitch}}pt / 4) 0; }
            table { width: 100%; table-layout: fixed; border-collapse: collapse; {{Text(layout, table.Text)}} line-height: 1.4; letter-spacing: 0; text-align: left; }
            table.dense { font-size: {{HtmlText.Number(table.SizeFor(int.MaxValue, table.Text))}}pt; }
            caption { {{Text(layout, table.Caption)}} line-height: {{pitch}}pt; text-align: center; }
            th, td { border: {{HtmlText.Number(table.Border)}}pt solid #000; padding: {{Mm(table.PaddingTop)}} {{Mm(table.PaddingSide)}}; vertical-align: middle; }
            th { {{Text(layout, table.Header)}} text-align: center; }
            table.dense th { font-size: {{HtmlText.Number(table.SizeFor(int.MaxValue, table.Header))}}pt; }
            tr { break-inside: avoid; }
            .center { text-align: center; }
            .right { text-align: right; }
            .attachments { margin-top: calc({{layout.AttachmentBlankLines}} * {{pitch}}pt); padding-left: {{Characters(layout, layout.BodyIndent)}}; display: grid; grid-template-columns: auto auto 1fr; }
            .attachments p { text-indent: 0; }
            .signature { margin-top: calc({{layout.Signature.BlankLinesBefore}} * {{pitch}}pt); padding-right: {{Characters(layout, layout.Signature.RightCharacters)}};
              width: fit-content; margin-left: auto; text-align: left; break-inside: avoid; }
            .signature p { text-indent: 0; }
            .signature .date { padding-left: {{Characters(layout, layout.Signature.DateShift)}}; }
            @media print { html { background: none; } main { width: auto; min-height: 0; margin: 0; padding: 0; box-shadow: none; } mark { background: none; } }

            """);
        return css.ToString();
    }

    // Paper and page numbers in print: the number stands outside the type area, at the outer edge or in the middle.
    private static void Page(StringBuilder css, PageLayout page, PageNumberLayout number, LayoutProfile layout)
    {
        css.Append(CultureInfo.InvariantCulture, $"@page {{ size: {Mm(page.Width)} {Mm(page.Height)}; margin: {Mm(page.Top)} {Mm(page.Right)} {Mm(page.Bottom)} {Mm(page.Left)}; }}\n");
        if (number.Position == PageNumberPosition.None)
            return;
        var text = $"content: {String(number.Before)} counter(page) {String(number.After)}; {Text(layout, number.Text)} line-height: 1; vertical-align: top; "
            + $"padding-top: calc({Mm(number.Distance)} - {HtmlText.Number(number.Text.Size / 2)}pt);";
        if (number.Position == PageNumberPosition.Centre)
        {
            css.Append(CultureInfo.InvariantCulture, $"@page {{ @bottom-center {{ {text} }} }}\n");
            return;
        }

        var inset = HtmlText.Number(number.Inset);
        css.Append(CultureInfo.InvariantCulture, $"@page :right {{ @bottom-right {{ {text} padding-right: {inset}em; }} }}\n");
        css.Append(CultureInfo.InvariantCulture, $"@page :left {{ @bottom-left {{ {text} padding-left: {inset}em; }} }}\n");
    }

    private static string Text(LayoutProfile layout, TextLayout text) =>
        $"font-family: {Fonts(layout, text.Font)}; font-size: {HtmlText.Number(text.Size)}pt; font-weight: {(text.Bold ? "bold" : "normal")};";

    private static string Fonts(LayoutProfile layout, FontRole role) =>
        string.Join(", ", layout.FontsToTry(role).Select(String)) + (role == FontRole.Hei ? ", sans-serif" : ", serif");

    private static string Characters(LayoutProfile layout, double count) =>
        $"{HtmlText.Number(count * (layout.Body.Size + (layout.Page.CharacterSpacing / 20.0)))}pt";

    private static string Mm(double length) => HtmlText.Number(length) + "mm";

    // A CSS string; whatever could end it or the style element is written by its code.
    private static string String(string text)
    {
        var css = new StringBuilder("\"");
        foreach (var c in text)
        {
            if (c is '"' or '\\' or '<' or '>' or '&' || char.IsControl(c))
                css.Append(CultureInfo.InvariantCulture, $"\\{(int)c:x} ");
            else
                css.Append(c);
        }

        return css.Append('"').ToString();
    }
}
