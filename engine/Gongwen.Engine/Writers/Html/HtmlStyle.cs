using System.Globalization;
using System.Text;
using Gongwen.Engine.Layouts;

namespace Gongwen.Engine.Writers.Html;

/// <summary>The style sheet of a page: the layout in millimetres and points.</summary>
internal static class HtmlStyle
{
    public static string Of(LayoutProfile layout, HtmlPages pages)
    {
        var (page, lying) = (layout.Page, layout.Page.Lying());
        var css = new StringBuilder(PageStyle.Of(layout, pages));
        css.Append(CultureInfo.InvariantCulture, $$"""
            * { box-sizing: border-box; margin: 0; padding: 0; }
            html { background: #e7e7e4; color: #000; color-scheme: light; --line: {{HtmlText.Number(page.LinePitch / 20.0)}}pt; }
            body { {{Face(layout, layout.Body)}} line-height: var(--line); letter-spacing: {{HtmlText.Number(page.CharacterSpacing / 20.0)}}pt; text-align: justify;
              line-break: strict; overflow-wrap: anywhere; text-spacing-trim: space-all; text-autospace: normal; font-kerning: none; orphans: 1; widows: 1;
              -webkit-text-size-adjust: none; text-size-adjust: none; }
            section { width: {{Mm(page.Width)}}; min-height: {{Mm(page.Height)}}; margin: 8mm auto; padding: {{Padding(page)}}; background: #fff; box-shadow: 0 .5mm 3mm #0003;
              position: relative; display: flex; flex-direction: column; }
            h1, h2, h3, h4, h5, p, th, td, caption, li { font-weight: inherit; font-size: inherit; white-space: pre-wrap; }
            p { text-indent: {{Characters(layout, layout.BodyIndent)}}; }
            strong, em, mark, span { line-height: 0; }
            em { font-style: normal; font-family: {{Fonts(layout, layout.Emphasis)}}; }
            mark { background: #ffe9a8; color: inherit; }
            h1 { {{Face(layout, layout.Title.Text)}} line-height: {{HtmlText.Number(layout.Title.LinePitch)}}pt; letter-spacing: 0; text-align: center; break-inside: avoid; break-after: avoid; }
            .title { padding-top: {{Lines(layout.Title.BlankLinesBefore)}}; }
            .author { {{Face(layout, layout.AuthorLine)}} text-align: center; text-indent: 0; break-after: avoid; }
            .gap { padding-bottom: {{Lines(layout.Title.BlankLinesAfter)}}; }
            .recipients { {{Face(layout, layout.Recipients)}} text-indent: 0; break-after: avoid; }
            .keep { break-inside: avoid; }
            .on { break-before: page; text-indent: 0; }
            .attachments, .attachments + .signature, .signature + p { break-inside: avoid; }
            .attachments, .signature, .signature + p { break-before: avoid; }

            """);
        if (pages.HasLying)
            css.Append(CultureInfo.InvariantCulture, $".lying {{ width: {Mm(lying.Width)}; min-height: {Mm(lying.Height)}; padding: {Padding(lying)}; }}\n");
        for (var level = 1; level <= layout.Headings.Count; level++)
        {
            var heading = layout.Headings[level - 1];
            css.Append(CultureInfo.InvariantCulture, $".l{level} {{ {Face(layout, heading.Text)} }}\n");
            css.Append(CultureInfo.InvariantCulture, $"h{level + 1} {{ text-indent: {Characters(layout, heading.Indent)}; break-inside: avoid; break-after: avoid; }}\n");
        }

        Tables(css, layout);
        ElementStyle.Append(css, layout, pages);
        css.Append("""
            @media print {
              html { background: none; }
              section, section.lying { display: block; width: auto; min-height: 0; margin: 0; padding: 0; background: none; box-shadow: none; }
              section + section { break-before: page; }
              mark { background: none; }
            }

            """);
        PrintStyle.Append(css, layout, pages);
        return css.ToString();
    }

    /// <summary>Font, size and weight.</summary>
    internal static string Face(LayoutProfile layout, TextLayout text) =>
        $"font-family: {Fonts(layout, text.Font)}; font-size: {HtmlText.Number(text.Size)}pt; font-weight: {(text.Bold ? "bold" : "normal")};";

    internal static string Fonts(LayoutProfile layout, FontRole role) =>
        string.Join(", ", layout.FontsToTry(role).Select(String)) + (role == FontRole.Hei ? ", sans-serif" : ", serif");

    /// <summary>A length of so many characters of the body.</summary>
    internal static string Characters(LayoutProfile layout, double count) => HtmlText.Number(count * CharacterPoints(layout)) + "pt";

    /// <summary>How wide a character of the body is set, in points.</summary>
    internal static double CharacterPoints(LayoutProfile layout) => layout.Body.Size + (layout.Page.CharacterSpacing / 20.0);

    internal static string Mm(double length) => HtmlText.Number(length) + "mm";

    internal static string Lines(double count) => count == 0 ? "0" : $"calc({HtmlText.Number(count)} * var(--line))";

    /// <summary>A CSS string; whatever could end it or the style element is written by its code.</summary>
    internal static string String(string text)
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

    private static string Padding(PageLayout page) => $"{Mm(page.Top)} {Mm(page.Right)} {Mm(page.Bottom)} {Mm(page.Left)}";

    private static void Tables(StringBuilder css, LayoutProfile layout)
    {
        var table = layout.Table;
        css.Append(CultureInfo.InvariantCulture, $$"""
            .table { padding-bottom: calc(var(--line) / 4); }
            table { width: 100%; table-layout: fixed; border-collapse: collapse; {{Face(layout, table.Text)}} line-height: {{HtmlText.Number(TableLayout.LineOf(table.Text) / 20.0)}}pt; letter-spacing: 0; text-align: left; }
            table.dense { font-size: {{HtmlText.Number(table.SizeFor(int.MaxValue, table.Text))}}pt; }
            caption { {{Face(layout, table.Caption)}} line-height: var(--line); text-align: center; break-after: avoid; }
            caption .unit { display: block; line-height: var(--line); text-align: right; {{Face(layout, table.Unit)}} }
            th, td { border: {{HtmlText.Number(table.Border)}}pt solid #000; padding: {{Mm(table.PaddingTop)}} calc({{Mm(table.PaddingSide)}} - {{HtmlText.Number(table.Border / 2)}}pt); vertical-align: middle; }
            th { {{Face(layout, table.Header)}} text-align: center; }
            table.dense th { font-size: {{HtmlText.Number(table.SizeFor(int.MaxValue, table.Header))}}pt; }
            tr, .whole { break-inside: avoid; }
            .center { text-align: center; }
            .right { text-align: right; }

            """);
    }
}
