using System.Globalization;
using System.Text;
using Gongwen.Engine.Layouts;
using static Gongwen.Engine.Writers.Html.HtmlStyle;

namespace Gongwen.Engine.Writers.Html;

/// <summary>What stands elsewhere in print than on the screen: lying sheets, the rules of a letter, the imprint at the bottom of its page.</summary>
internal static class PrintStyle
{
    public static void Append(StringBuilder css, LayoutProfile layout, HtmlPages pages)
    {
        css.Append("@media print {\n");
        if (pages.HasLying)
            css.Append("  section.lying { page: lying; }\n");
        css.Append("  .turn { break-before: page; }\n  .masthead { margin-top: 0; }\n");
        if (pages.FirstRule is not null)
            css.Append("  .rule { visibility: hidden; margin-left: 0; width: 100%; }\n  .foot { display: none; }\n");
        if (pages.Imprint is { } place)
            Imprint(css, layout, pages, place);
        css.Append("}\n");
    }

    // A tenth of a millimetre less than the page, or rounding would begin another one.
    private static void Imprint(StringBuilder css, LayoutProfile layout, HtmlPages pages, ImprintPlace place)
    {
        const double Leeway = 0.1;
        var page = layout.Page;
        var area = page.Height - page.Top - page.Bottom;
        if (place.SharedPages > 0)
        {
            var height = (place.SharedPages * area) + (place.BeginsDocument ? page.Top - pages.FirstTop : 0) - Leeway;
            css.Append(CultureInfo.InvariantCulture, $"  section.last {{ min-height: {Mm(height)}; }}\n");
            css.Append(CultureInfo.InvariantCulture, $"  .imprint {{ position: absolute; bottom: {Mm(Math.Max(0, page.Compensation - Leeway))}; left: 0; right: 0; }}\n");
            return;
        }

        css.Append(CultureInfo.InvariantCulture, $"  .imprint {{ height: {Mm(area - Leeway)}; padding-bottom: {Mm(Math.Max(0, page.Compensation - Leeway))}; display: flex; flex-direction: column; justify-content: flex-end; break-before: {(place.IsUnsure ? "left" : "page")}; }}\n");
        if (place.BlankPage)
            css.Append("  .blank { display: block; height: 1pt; break-before: page; page: unnumbered; }\n  .imprint { page: unnumbered; }\n");
    }
}
