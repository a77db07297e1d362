using System.Globalization;
using System.Text;
using Gongwen.Engine.Layouts;
using static Gongwen.Engine.Writers.Html.HtmlStyle;

namespace Gongwen.Engine.Writers.Html;

/// <summary>Paper in print: sheets, margins, page numbers outside the type area, the rules of a letter that are wider than it.</summary>
internal static class PageStyle
{
    public static string Of(LayoutProfile layout, HtmlPages pages)
    {
        var css = new StringBuilder();
        var (page, number) = (layout.Page, layout.PageNumber);
        Sheet(css, "@page", page);
        if (number.Position != PageNumberPosition.None)
            Standing(css, layout);
        if (pages.HasLying)
        {
            Sheet(css, "@page lying", page.Lying());
            if (number.Position != PageNumberPosition.None)
                Lying(css, layout);
        }

        if (pages.Imprint is { BlankPage: true })
            css.Append("@page unnumbered { @bottom-left { content: none; } @bottom-center { content: none; } @bottom-right { content: none; } }\n");
        First(css, layout, pages);
        return css.ToString();
    }

    private static void Sheet(StringBuilder css, string selector, PageLayout page) =>
        css.Append(CultureInfo.InvariantCulture, $"{selector} {{ size: {Mm(page.Width)} {Mm(page.Height)}; margin: {Mm(page.Top)} {Mm(page.Right)} {Mm(page.Bottom)} {Mm(page.Left)}; }}\n");

    // From the edge of the page's area to the upper edge of the number's line: the dashes are in its middle.
    private static string Distance(LayoutProfile layout) =>
        $"calc({Mm(layout.PageNumber.Distance - layout.Page.Compensation)} - {HtmlText.Number(layout.PageNumber.Text.Size / 2)}pt)";

    private static string Number(LayoutProfile layout) =>
        $"content: {String(layout.PageNumber.Before)} counter(page) {String(layout.PageNumber.After)}; {Face(layout, layout.PageNumber.Text)} line-height: 1; vertical-align: top; white-space: pre;";

    private static void Standing(StringBuilder css, LayoutProfile layout)
    {
        var text = $"{Number(layout)} padding-top: {Distance(layout)};";
        if (layout.PageNumber.Position == PageNumberPosition.Centre)
        {
            css.Append(CultureInfo.InvariantCulture, $"@page {{ @bottom-center {{ {text} }} }}\n");
            return;
        }

        var inset = HtmlText.Number(layout.PageNumber.Inset);
        css.Append(CultureInfo.InvariantCulture, $"@page :right {{ @bottom-right {{ {text} padding-right: {inset}em; }} }}\n");
        css.Append(CultureInfo.InvariantCulture, $"@page :left {{ @bottom-left {{ {text} padding-left: {inset}em; }} }}\n");
    }

    // 8: where standing pages have it. The lower edge of the standing page is the left of the lying one, its right edge the lower one.
    private static void Lying(StringBuilder css, LayoutProfile layout)
    {
        var text = $"{Number(layout)} writing-mode: vertical-rl; text-orientation: sideways; padding-right: {Distance(layout)};";
        if (layout.PageNumber.Position == PageNumberPosition.Centre)
        {
            css.Append(CultureInfo.InvariantCulture, $"@page lying {{ @bottom-center {{ content: none; }} @left-middle {{ {text} text-align: center; }} }}\n");
            return;
        }

        var inset = HtmlText.Number(layout.PageNumber.Inset);
        css.Append(CultureInfo.InvariantCulture, $"@page lying:right {{ @bottom-right {{ content: none; }} @left-bottom {{ {text} text-align: right; padding-bottom: {inset}em; }} }}\n");
        css.Append(CultureInfo.InvariantCulture, $"@page lying:left {{ @bottom-left {{ content: none; }} @left-top {{ {text} text-align: left; padding-top: {inset}em; }} }}\n");
    }

    private static void First(StringBuilder css, LayoutProfile layout, HtmlPages pages)
    {
        var page = layout.Page;
        var rules = new StringBuilder();
        if (pages.FirstTop < page.Top)
            rules.Append(CultureInfo.InvariantCulture, $" margin-top: {Mm(pages.FirstTop)};");
        if (!layout.PageNumber.OnFirstPage)
        {
            rules.Append(pages.BeginsLying
                ? " @left-bottom { content: none; } @left-middle { content: none; }"
                : " @bottom-right { content: none; } @bottom-center { content: none; }");
        }

        // What is wider than the page's area is cut off at its edges, so the rules are edges of boxes in the margins, which are not.
        if (pages.FirstRule is { } top && !pages.BeginsLying)
        {
            var separator = layout.Masthead.Separator;
            var left = (page.Width - separator.Length) / 2;
            var (right, areaRight) = (left + separator.Length, page.Width - page.Right);
            var down = top - pages.FirstTop;
            Rule("left-top", $"margin-right: {Mm(page.Left - right)}", down, RuleThickness.Thick(separator));
            Rule("right-top", $"margin-left: {Mm(left - areaRight)}", down + (RuleThickness.ThinOffset(separator) * 25.4 / 72), RuleThickness.Thin(separator));
            if (separator.Style == SeparatorStyle.Double)
            {
                down = page.Bottom - separator.Bottom;
                Rule("bottom-left", $"margin-left: {Mm(left - page.Left)}", down - (separator.Width * 25.4 / 72), RuleThickness.Thin(separator));
                Rule("bottom-right", $"margin-right: {Mm(areaRight - right)}", down - (RuleThickness.Thick(separator) * 25.4 / 72), RuleThickness.Thick(separator));
            }

            void Rule(string box, string margin, double upperEdge, double points)
            {
                if (points > 0)
                    rules.Append(CultureInfo.InvariantCulture, $"\n  @{box} {{ content: \"\"; box-sizing: content-box; padding: 0; width: {Mm(separator.Length)}; height: {Mm(upperEdge)}; {margin}; vertical-align: top; border-bottom: {HtmlText.Number(points)}pt solid #{separator.Colour}; }}");
            }
        }

        if (rules.Length > 0)
            css.Append(pages.BeginsLying ? "@page lying:first {" : "@page :first {").Append(rules).Append(" }\n");
    }
}
