using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Layouts;

namespace Gongwen.Engine.Writers.Html;

/// <summary>Writes 版记 (GB/T 9704-2012, 7.4).</summary>
internal static class ImprintHtml
{
    internal static void Write(Imprint imprint, LayoutProfile layout, ImprintPlace? place, StringBuilder html)
    {
        if (place is { BlankPage: true })
            html.Append("<div class=\"blank\"></div>\n");
        html.Append("<footer class=\"imprint\">\n");
        // No rule parts those above from those below (7.4.2).
        if (imprint.Recipients.Count + imprint.CopyTo.Count > 0)
        {
            html.Append("<div class=\"labelled\">\n");
            Labelled("主送：", imprint.Recipients);
            Labelled("抄送：", imprint.CopyTo);
            html.Append("</div>\n");
        }

        if (layout.Imprint.HasIssuer && imprint.Issuer.Count + imprint.Date.Count > 0)
        {
            html.Append("<div class=\"issued\">");
            html.AppendElement("p", "", imprint.Issuer);
            html.Append("<p>").AppendRuns(imprint.Date).Append(ImprintText.EndOf(imprint.Date)).Append("</p></div>\n");
        }

        html.Append("</footer>\n");

        void Labelled(string label, IReadOnlyList<Inline> names)
        {
            if (names.Count > 0)
                html.Append("<p>").Append(label).Append("</p><p>").AppendRuns(names).Append(ImprintText.StopOf(names)).Append("</p>\n");
        }
    }
}
