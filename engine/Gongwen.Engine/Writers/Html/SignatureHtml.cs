using System.Globalization;
using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Layouts;

namespace Gongwen.Engine.Writers.Html;

/// <summary>Writes 署名和成文日期 (GB/T 9704-2012, 7.3.5), with room for what stands on the names.</summary>
internal sealed class SignatureHtml(StringBuilder html, LayoutProfile layout, bool landscape)
{
    internal void Write(Signature signature, Block? next)
    {
        var keep = next is Note ? " keep" : "";
        switch (signature.Form)
        {
            case SignatureForm.Stamped:
                Stamped(signature, keep);
                break;
            case SignatureForm.Sealed when signature.Names.Count > 1:
                Seals(signature, keep);
                break;
            default:
                Names(signature, (signature.Form == SignatureForm.Sealed ? " sealed" : "") + keep);
                break;
        }
    }

    private void Names(Signature signature, string classes)
    {
        html.Append("<div class=\"signature").Append(classes).Append("\">\n");
        if (signature.Names.Count > 0)
        {
            html.Append("<div class=\"names\">\n");
            foreach (var name in signature.Names)
                html.AppendElement("p", "", name);
            html.Append("</div>\n");
        }

        if (signature.Date.Count > 0)
            html.AppendElement("p", signature.Names.Count > 0 && signature.Form == SignatureForm.Unsealed ? "shifted" : "", signature.Date);
        html.Append("</div>\n");
    }

    private void Seals(Signature signature, string keep)
    {
        var page = landscape ? layout.Page.Lying() : layout.Page;
        var rows = SealRows.Of(signature, layout, page.Width - page.Left - page.Right);
        html.Append(CultureInfo.InvariantCulture, $"<div class=\"signature sealed joined{keep}\">\n<div class=\"seals\" style=\"grid-template-columns:repeat({rows.PerRow},{HtmlStyle.Mm(rows.Pitch)});margin-right:{HtmlStyle.Mm(rows.Right)}\">\n");
        // The last row stands at the right, above the date.
        var last = signature.Names.Count - ((signature.Names.Count - 1) % rows.PerRow) - 1;
        for (var i = 0; i < signature.Names.Count; i++)
        {
            var column = i == last ? rows.PerRow - (signature.Names.Count - last) + 1 : 0;
            html.Append(column > 1 ? string.Create(CultureInfo.InvariantCulture, $"<p style=\"grid-column:{column}\">") : "<p>").AppendRuns(signature.Names[i]).Append("</p>\n");
        }

        html.Append("</div>\n");
        if (signature.Date.Count > 0)
            html.AppendElement("p", "date", signature.Date);
        html.Append("</div>\n");
    }

    // The stamp is the name, so on paper its room stays free.
    private void Stamped(Signature signature, string keep)
    {
        html.Append("<div class=\"signature stamped").Append(keep).Append("\">\n");
        for (var i = 0; i < Math.Max(signature.Names.Count, signature.Offices.Count); i++)
        {
            html.Append("<div class=\"office\">\n");
            html.AppendElement("p", "", i < signature.Offices.Count ? signature.Offices[i] : []);
            html.AppendElement("p", "stamp", i < signature.Names.Count ? signature.Names[i] : []);
            html.Append("</div>\n");
        }

        if (signature.Date.Count > 0)
            html.AppendElement("p", "date", signature.Date);
        html.Append("</div>\n");
    }
}
