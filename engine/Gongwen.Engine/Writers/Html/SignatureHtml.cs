using System.Globalization;
using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Layouts;

namespace Gongwen.Engine.Writers.Html;

/// <summary>Writes 署名和成文日期 (GB/T 9704-2012, 7.3.5), with room for what stands on the names.</summary>
internal sealed class SignatureHtml(StringBuilder html, LayoutProfile layout, bool landscape)
{
    internal void Write(Signature signature)
    {
        switch (signature.Form)
        {
            case SignatureForm.Stamped:
                Stamped(signature);
                break;
            case SignatureForm.Sealed:
                Seals(signature);
                break;
            default:
                Names(signature);
                break;
        }
    }

    private void Names(Signature signature)
    {
        html.Append("<div class=\"signature\">\n");
        if (signature.Names.Count > 0)
        {
            html.Append("<div class=\"names\">\n");
            foreach (var name in signature.Names)
                html.AppendElement("p", "", name);
            html.Append("</div>\n");
        }

        if (signature.Date.Count > 0)
            html.AppendElement("p", signature.Names.Count > 0 ? "shifted" : "", signature.Date);
        html.Append("</div>\n");
    }

    private void Seals(Signature signature)
    {
        var page = landscape ? layout.Page.Lying() : layout.Page;
        var line = (page.Width - page.Left - page.Right) / 25.4 * 72 / HtmlStyle.CharacterPoints(layout);
        var place = SealPlacement.Of(signature, layout, line);
        // Browsers put half as much room between a date's digits and characters as the placement reckons with, so its middle lies further right.
        var date = Inline.TextOf(signature.Date);
        var widest = signature.Names.Select(name => TextWidth.Of(Inline.TextOf(name))).DefaultIfEmpty(0).Max();
        var shift = Math.Max(0, Math.Min((TextWidth.OfSpaced(date) - TextWidth.Of(date)) / 4, line - place.Centres[^1] - (widest / 2)));
        html.Append("<div class=\"signature sealed\">\n");
        for (var i = 0; i < place.Rows.Count; i++)
        {
            html.Append(i == 0 ? "<div class=\"seals\">\n" : $"<div class=\"seals\" style=\"margin-top:{HtmlStyle.Lines(place.LinesBetweenRows - 1)}\">\n");
            var first = place.Centres.Count - place.Rows[i].Count;
            for (var j = 0; j < place.Rows[i].Count; j++)
                html.Append("<p style=\"left:").Append(HtmlStyle.Characters(layout, place.Centres[first + j] + shift)).Append("\">").AppendRuns(place.Rows[i][j]).Append("</p>\n");
            html.Append("</div>\n");
        }

        if (signature.Date.Count > 0)
            html.Append("<p class=\"date\" style=\"padding-right:").Append(HtmlStyle.Characters(layout, place.DateRight)).Append("\">").AppendRuns(signature.Date).Append("</p>\n");
        html.Append("</div>\n");
    }

    private void Stamped(Signature signature)
    {
        html.Append("<div class=\"signature stamped\">\n");
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
